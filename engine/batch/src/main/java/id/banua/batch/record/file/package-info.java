/**
 * Opens files of records: CSV, XLSX and Parquet, all of them as one table of raw fields. The only part of this room that
 * touches the disk; it decides nothing about what a field holds.
 */
@NullMarked
package id.banua.batch.record.file;

import org.jspecify.annotations.NullMarked;
