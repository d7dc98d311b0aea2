package id.banua.batch.record.file;

import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fields that the words of a header name. Messages never repeat a word that is no field of the type: in a file without
 * a header the first row is a person.
 */
final class HeaderColumns {
    private HeaderColumns() {}

    /**
     * The fields in the order of the header; the empty word for what the schema does not know.
     *
     * @param place file and line, or file and sheet
     */
    static List<String> of(String place, List<String> header, RecordType type) {
        List<String> columns = new ArrayList<>();
        for (String word : header) {
            String name = plain(word);
            if (type.has(name) && columns.contains(name)) {
                throw new DataFault(place + ": each column once was expected, found " + name + " twice");
            }
            columns.add(type.has(name) ? name : "");
        }
        requireWhole(place, columns, type);
        return columns;
    }

    private static void requireWhole(String place, List<String> columns, RecordType type) {
        List<String> missing = type.requiredFields().stream()
                .filter(name -> !columns.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            List<String> known =
                    columns.stream().filter(name -> !name.isEmpty()).toList();
            throw new DataFault(place + ": a header with the columns "
                    + String.join(", ", type.requiredFields()) + " was expected; " + String.join(", ", missing)
                    + (missing.size() == 1 ? " is" : " are") + " missing, found "
                    + (known.isEmpty() ? "none of the columns of " + type.name() : String.join(", ", known)));
        }
    }

    /** The numbers, from 1, of the columns that the schema does not know. */
    static String unknown(List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isEmpty())
                .mapToObj(i -> Integer.toString(i + 1))
                .collect(Collectors.joining(", "));
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
