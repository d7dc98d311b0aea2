/**
 * What is measured: indicators with unit, definition and the law by which they may be aggregated. Values live in
 * {@code estimate}.
 */
@NullMarked
package id.banua.model.indicator;

import org.jspecify.annotations.NullMarked;
