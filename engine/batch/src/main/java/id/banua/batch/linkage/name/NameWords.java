package id.banua.batch.linkage.name;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words around and inside names that are no names or stand for another: titles, degrees, "bin", "Moh.". */
final class NameWords {
    private static final String TABLE = "name_words.csv";

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, String> variants = new HashMap<>();
    private final Map<String, String> leadingVariants = new HashMap<>();

    /** The list that comes with the program. */
    static final NameWords LIST = new NameWords();

    private NameWords() {
        try (InputStream in = Objects.requireNonNull(NameWords.class.getResourceAsStream(TABLE), TABLE);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord row) {
        String word = row.getField("word");
        String standsFor = Spelling.plain(row.getField("stands_for"));
        switch (row.getField("kind")) {
            case "variant" -> variants.put(word, standsFor);
            case "leading_variant" -> leadingVariants.put(word, standsFor);
            default ->
                words.computeIfAbsent(row.getField("kind"), kind -> new HashSet<>())
                        .add(word);
        }
    }

    /** True for a word before a name that is no part of it, such as {@code hj} or {@code drs}. */
    boolean isHonorific(String word) {
        return is("honorific", word);
    }

    /** True for an academic degree after a name; short ones that are names too only where they were marked as one. */
    boolean isDegree(String word, boolean isMarked) {
        return is("degree", word) || (isMarked && is("marked_degree", word));
    }

    /** True for the word between a name and that of the father. */
    boolean isPatronymic(String word) {
        return is("patronymic", word);
    }

    /** The name that a spelling or abbreviation stands for; the word itself where it stands for none. */
    String standardOf(String spelt) {
        return variants.getOrDefault(spelt, spelt);
    }

    /** The same for the first of several words, where {@code m} and {@code st} have a meaning too. */
    String standardOfFirst(String spelt) {
        return leadingVariants.getOrDefault(spelt, standardOf(spelt));
    }

    private boolean is(String kind, String word) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
