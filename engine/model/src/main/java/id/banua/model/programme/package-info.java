/**
 * The words of programmes: what they are, the stages through which persons and things go, and how well a stage is
 * evidenced. Counts of them live in {@code mart}.
 */
@NullMarked
package id.banua.model.programme;

import org.jspecify.annotations.NullMarked;
