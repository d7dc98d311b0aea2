/**
 * Numbers of persons and households (NIK, KK): what can be one, and the keyed hashes that they become. Nothing here prints,
 * logs or throws a number.
 */
@NullMarked
package id.banua.batch.person;

import org.jspecify.annotations.NullMarked;
