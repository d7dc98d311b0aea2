/**
 * Fetches dynamic tables from the BPS web API, politely: one request at a time, the key never written down, what is there
 * never fetched again.
 */
@NullMarked
package id.banua.batch.run.fetch;

import org.jspecify.annotations.NullMarked;
