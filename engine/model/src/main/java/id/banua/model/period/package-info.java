/**
 * Reference periods and the survey rounds that make them. When a figure was published is another thing: see
 * {@code release}.
 */
@NullMarked
package id.banua.model.period;

import org.jspecify.annotations.NullMarked;
