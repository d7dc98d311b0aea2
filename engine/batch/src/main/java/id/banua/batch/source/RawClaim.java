package id.banua.batch.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One claim as its file has it, nothing changed.
 *
 * @param place where it stands
 * @param text the whole line
 * @param fields the fields in the order of {@link ClaimField}; empty where the line cannot be split
 * @param fault why the line cannot be split
 */
public record RawClaim(Place place, String text, List<String> fields, RowFault fault) implements Serializable {

    /**
     * Where a claim stands.
     *
     * @param file what findings call the file
     * @param line counted from 1, the header included; of a spreadsheet the row, of a saved answer the number of the value
     * @param part what follows the file's name in the id of the claim: {@code :12}, {@code !Sheet1:12} or {@code !Tabel 1!C12}
     */
    public record Place(String file, long line, String part) implements Serializable {
        public static Place ofLine(String file, long line) {
            return new Place(file, line, ":" + line);
        }

        String id() {
            return file + part;
        }
    }

    /** Splits a line; one with another number of fields than its header keeps its text and says so. */
    public static RawClaim of(String file, long line, String text, int expectedFields) {
        Place place = Place.ofLine(file, line);
        if (text.indexOf(DataFolder.UNDECODABLE) >= 0) {
            return new RawClaim(place, text, List.of(), RowFault.NOT_UTF8);
        }
        List<String> fields = split(text);
        if (fields.isEmpty()) {
            return new RawClaim(place, text, fields, RowFault.OPEN_QUOTE);
        }
        return fields.size() == expectedFields
                ? new RawClaim(place, text, fields, RowFault.NONE)
                : new RawClaim(place, text, List.of(), RowFault.otherFieldCount(fields.size(), expectedFields));
    }

    /** A claim of a table, its fields in the order of {@link ClaimField}. */
    public static RawClaim of(Place place, List<String> fields) {
        return new RawClaim(place, String.join(",", fields), List.copyOf(fields), RowFault.NONE);
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
        return new RawClaim(place, text, List.copyOf(changed), fault);
    }

    /** What findings call the file. */
    public String file() {
        return place.file();
    }

    /** Its line, row or number in the file, from 1. */
    public long line() {
        return place.line();
    }

    /** Names the claim by its place: {@code claims.csv:12}, {@code table.xlsx!Tabel 1!C12}. */
    public String id() {
        return place.id();
    }

    public boolean isReadable() {
        return fault.equals(RowFault.NONE);
    }
}
