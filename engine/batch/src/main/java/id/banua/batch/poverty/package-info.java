/**
 * What poverty figures must satisfy among themselves.
 */
@NullMarked
package id.banua.batch.poverty;

import org.jspecify.annotations.NullMarked;
