/**
 * Benchmarks of the engine. They measure what the checks find among injected errors and how the work grows with the
 * data; they publish nothing.
 */
@NullMarked
package id.banua.batch.run.bench;

import org.jspecify.annotations.NullMarked;
