/** A population whose truth is known, written down twice with errors, to measure how well linkage finds it again. */
@NullMarked
package id.banua.batch.run.bench.linkage;

import org.jspecify.annotations.NullMarked;
