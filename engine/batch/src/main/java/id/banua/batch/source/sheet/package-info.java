/**
 * Opens spreadsheets, XLSX and ODS, one sheet at a time: cells as people see them, and which of them are merged. What a
 * cell means is told elsewhere.
 */
@NullMarked
package id.banua.batch.source.sheet;

import org.jspecify.annotations.NullMarked;
