/**
 * What labour figures must satisfy among themselves.
 */
@NullMarked
package id.banua.batch.labour;

import org.jspecify.annotations.NullMarked;
