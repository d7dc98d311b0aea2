/** How long cohorts and assistance take at the size of a nation's programmes, beside the same in DuckDB. */
@NullMarked
package id.banua.batch.run.bench.outcomes;

import org.jspecify.annotations.NullMarked;
