/**
 * Opens the files of a data folder: names, hashes, headers, lines. Renames and types, decides nothing.
 */
@NullMarked
package id.banua.batch.source;

import org.jspecify.annotations.NullMarked;
