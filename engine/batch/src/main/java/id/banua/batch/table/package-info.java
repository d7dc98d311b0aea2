/**
 * Makes claims of published tables: spreadsheets and saved answers of the BPS web API. What each cell is, headings, titles,
 * labels and a mapping file say; what they do not say is asked for, never guessed. Opens no file itself.
 */
@NullMarked
package id.banua.batch.table;

import org.jspecify.annotations.NullMarked;
