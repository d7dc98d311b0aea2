package id.banua.batch.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One claim as its file has it, nothing changed.
 *
 * @param file what findings call the file
 * @param line counted from 1, the header included
 * @param text the whole line
 * @param fields the fields in the order of {@link ClaimField}; empty where the line cannot be split
 * @param fault why the line cannot be split
 */
public record RawClaim(String file, long line, String text, List<String> fields, RowFault fault)
        implements Serializable {
    /** Splits a line; one with another number of fields than its header keeps its text and says so. */
    public static RawClaim of(String file, long line, String text, int expectedFields) {
        if (text.indexOf(DataFolder.UNDECODABLE) >= 0) {
            return new RawClaim(file, line, text, List.of(), RowFault.NOT_UTF8);
        }
        List<String> fields = split(text);
        if (fields.isEmpty()) {
            return new RawClaim(file, line, text, fields, RowFault.OPEN_QUOTE);
        }
        return fields.size() == expectedFields
                ? new RawClaim(file, line, text, fields, RowFault.NONE)
                : new RawClaim(file, line, text, List.of(), RowFault.otherFieldCount(fields.size(), expectedFields));
    }

    /** The fields of a line; none where a quote does not close, so that it would run on into the next line. */
    private static List<String> split(String text) {
        if (text.indexOf('"') < 0) {
            return List.of(text.split(",", -1));
        }
        try {
            return CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            return List.of();
        }
    }

    /** The field's text without surrounding blanks; empty where the line has none. */
    public String get(ClaimField field) {
        return hasField(field) ? fields.get(field.index()).strip() : "";
    }

    /** Whether its file has that column. */
    public boolean hasField(ClaimField field) {
        return field.index() < fields.size();
    }

    /** The same claim with another text in one field. */
    public RawClaim with(ClaimField field, String value) {
        List<String> changed = new ArrayList<>(fields);
        changed.set(field.index(), value);
        return new RawClaim(file, line, text, List.copyOf(changed), fault);
    }

    /** Names the claim: its file and line. */
    public String id() {
        return file + ":" + line;
    }

    public boolean isReadable() {
        return fault.equals(RowFault.NONE);
    }
}
