package id.banua.batch.table;

import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetCell;
import id.banua.batch.source.sheet.SheetCell.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the rows of a sheet look like, before anybody asks what they mean. */
final class RowLook {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern YEAR_AND_MARK = Pattern.compile("((19|20)\\d{2})\\s*([a-z*\\d]{1,3}\\))");
    private static final Pattern TABLE = Pattern.compile("(?i)\\s*(tabel|table)\\b.*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "(?i)\\s*(sumber|source|catatan|note|keterangan|ket\\b|footnote|[*†‡#¹²³]|[a-z\\d]\\)\\s).*",
            Pattern.DOTALL);
    private static final int FEWEST_NUMBERS = 3;

    private final Sheet sheet;
    private final Lexicon lexicon;
    private final Map<String, String> marks;

    RowLook(Sheet sheet, Lexicon lexicon, Map<String, String> marks) {
        this.sheet = sheet;
        this.lexicon = lexicon;
        this.marks = marks;
    }

    /** Whether a cell could hold a figure. */
    boolean isValue(SheetCell cell) {
        return cell.kind() != Kind.TEXT || Printed.isValue(cell.text(), marks);
    }

    /** The year that a cell holds and nothing else, its footnote mark left out. */
    static boolean isYear(SheetCell cell) {
        return cell.kind() == Kind.MONTH
                || YEAR.matcher(Footnotes.part(cell.text()).text()).matches()
                || YEAR_AND_MARK.matcher(cell.text().strip()).matches();
    }

    /** Years across, beside labels that are no regions: a row of headings. */
    boolean isYears(int row) {
        List<SheetCell> cells = sheet.row(row);
        List<SheetCell> values = cells.stream().filter(this::isValue).toList();
        return !values.isEmpty()
                && values.stream().allMatch(RowLook::isYear)
                && cells.stream().filter(cell -> !isValue(cell)).noneMatch(this::isRegion);
    }

    /** Years across beside nothing but the words that head labels: below figures, only such a row begins a table. */
    boolean isYearsAgain(int row) {
        return isYears(row)
                && sheet.row(row).stream().filter(cell -> !isValue(cell)).allMatch(this::isLabelHeading);
    }

    /** Words such as Kabupaten/Kota and nothing else. */
    boolean isLabelHeading(SheetCell cell) {
        Heard heard = lexicon.hear(cell.text());
        return heard.isUnderstood() && heard.said().isEmpty() && heard.amounts().isEmpty();
    }

    boolean isRegion(SheetCell cell) {
        return !new RegionLabel(cell.text(), lexicon.reference().regions())
                .regions()
                .isEmpty();
    }

    /** The row of column numbers under the headings: (1) (2) (3). */
    boolean isNumbering(int row) {
        List<SheetCell> cells = sheet.row(row);
        boolean isBracketed = cells.stream().allMatch(cell -> cell.text().matches("\\(\\d{1,3}\\)"));
        if (cells.size() < (isBracketed ? 2 : FEWEST_NUMBERS)) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).text().replaceAll("[()]", "").equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** A row with a label and figures. */
    boolean isData(int row) {
        List<SheetCell> cells = sheet.row(row);
        return cells.size() > 1
                && cells.stream().skip(1).anyMatch(this::isValue)
                && !isYears(row)
                && !isNumbering(row)
                && !isTableNumber(row);
    }

    boolean isTableNumber(int row) {
        List<SheetCell> cells = sheet.row(row);
        return !cells.isEmpty() && TABLE.matcher(cells.get(0).text()).matches();
    }

    boolean isNote(int row) {
        List<SheetCell> cells = sheet.row(row);
        return !cells.isEmpty() && NOTE.matcher(cells.get(0).text()).matches();
    }

    /** A row that holds one text only. */
    boolean isOneText(int row) {
        return sheet.row(row).size() == 1 && !isValue(sheet.row(row).get(0));
    }
}
