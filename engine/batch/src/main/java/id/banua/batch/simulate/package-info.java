/**
 * An invented population of households with what they spend, and the records that agencies would keep of them.
 * Everything is a pure function of seed and household number, so that any worker can make any row; published totals
 * give the shape. Nothing here knows how the records are read.
 */
@NullMarked
package id.banua.batch.simulate;

import org.jspecify.annotations.NullMarked;
