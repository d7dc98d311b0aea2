/**
 * How two records of persons agree: levels of agreement of name, birth date, sex, place and keys, and how rare what they
 * share is. Pure functions on small values; the pattern of levels is all that leaves this package.
 */
@NullMarked
package id.banua.batch.linkage.compare;

import org.jspecify.annotations.NullMarked;
