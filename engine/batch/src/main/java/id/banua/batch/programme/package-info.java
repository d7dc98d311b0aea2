/**
 * What programme figures must say about themselves.
 */
@NullMarked
package id.banua.batch.programme;

import org.jspecify.annotations.NullMarked;
