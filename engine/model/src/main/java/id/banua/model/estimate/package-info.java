/**
 * What a cell holds: a number with what it takes to trust it, or the reason why there is none.
 */
@NullMarked
package id.banua.model.estimate;

import org.jspecify.annotations.NullMarked;
