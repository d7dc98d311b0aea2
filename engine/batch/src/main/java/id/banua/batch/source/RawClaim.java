package id.banua.batch.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Serializable;
import java.util.List;

/**
 * One claim as its file has it, nothing changed.
 *
 * @param file what findings call the file
 * @param line counted from 1, the header included
 * @param text the whole line
 * @param fields the fields in the order of {@link ClaimField}; empty where the line cannot be split
 * @param fault why the line cannot be split; empty for a readable one
 */
public record RawClaim(String file, long line, String text, List<String> fields, String fault) implements Serializable {
    /** What a reader puts in the place of bytes that are not UTF-8. */
    private static final char UNDECODABLE = '\uFFFD';

    /** Splits a line; one with another number of fields than its header keeps its text and says so. */
    static RawClaim of(String file, long line, String text, int expectedFields) {
        if (text.indexOf(UNDECODABLE) >= 0) {
            return new RawClaim(file, line, text, List.of(), "bytes that are not UTF-8");
        }
        List<String> fields;
        try {
            fields = split(text);
        } catch (CsvParseException e) {
            return new RawClaim(file, line, text, List.of(), "quotes that do not close");
        }
        return fields.size() == expectedFields
                ? new RawClaim(file, line, text, fields, "")
                : new RawClaim(file, line, text, List.of(), fields.size() + " of " + expectedFields + " fields");
    }

    private static List<String> split(String text) {
        if (text.indexOf('"') < 0) {
            return List.of(text.split(",", -1));
        }
        return CsvReader.builder().ofCsvRecord(text).stream()
                .findFirst()
                .orElseThrow()
                .getFields();
    }

    /** The field's text without surrounding blanks; empty where the line has none. */
    public String get(ClaimField field) {
        return hasField(field) ? fields.get(field.index()).strip() : "";
    }

    /** Whether its file has that column. */
    public boolean hasField(ClaimField field) {
        return field.index() < fields.size();
    }

    /** Names the claim: its file and line. */
    public String id() {
        return file + ":" + line;
    }

    public boolean isReadable() {
        return fault.isEmpty();
    }
}
