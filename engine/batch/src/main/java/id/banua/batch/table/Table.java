package id.banua.batch.table;

import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import java.util.List;

/**
 * Where the parts of one table lie in its sheet.
 *
 * @param titles texts above the headings
 * @param head rows of headings
 * @param body rows of figures, and rows between them that head the ones below
 * @param labels columns that say what a row is
 * @param values columns of figures
 * @param notes texts under the table
 */
record Table(
        Sheet sheet,
        List<SheetCell> titles,
        List<Integer> head,
        List<Integer> body,
        List<Integer> labels,
        List<Integer> values,
        List<SheetCell> notes) {}
