/**
 * Commands and the order of the work: the only place of the engine with a clock, a Spark session and a terminal. Computes
 * nothing itself.
 */
@NullMarked
package id.banua.batch.run;

import org.jspecify.annotations.NullMarked;
