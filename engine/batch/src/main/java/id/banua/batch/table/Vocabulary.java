package id.banua.batch.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of published tables: those of words.csv, and the names of the catalogue. */
final class Vocabulary {
    private static final String WORDS = "words.csv";

    /** A name and, perhaps, its abbreviation: "Persentase penduduk miskin (P0)". */
    private static final Pattern NAME = Pattern.compile("(.+?)(?:\\s*\\(([A-Z][A-Z0-9]{1,5})\\))?");

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<List<String>, Phrase> byWords = new HashMap<>();
    private final Set<List<String>> ambiguous = new HashSet<>();

    Vocabulary(Reference reference) {
        for (Phrase phrase : fromFile()) {
            if (!phrase.isIndicator() || reference.findIndicator(phrase.what()).isPresent()) {
                add(phrase);
            }
        }
        reference.indicators().forEach(this::addNames);
        reference
                .catalogue()
                .plainNames()
                .forEach((name, id) -> add(new Phrase(Words.of(name.replace('_', ' ')), Aspect.INDICATOR.id(), id)));
        byWords.values()
                .forEach(phrase -> byFirstWord
                        .computeIfAbsent(phrase.words().get(0), none -> new ArrayList<>())
                        .add(phrase));
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(
                        Comparator.comparing((Phrase phrase) -> phrase.words().size())
                                .reversed()));
    }

    private void addNames(Indicator indicator) {
        for (String name :
                List.of(indicator.names().indonesian(), indicator.names().english())) {
            Matcher parts = NAME.matcher(name);
            if (parts.matches()) {
                add(new Phrase(Words.of(parts.group(1)), Aspect.INDICATOR.id(), indicator.id()));
                if (parts.group(2) != null) {
                    add(new Phrase(Words.of(parts.group(2)), Aspect.INDICATOR.id(), indicator.id()));
                }
            }
        }
    }

    /** Words that would mean two indicators mean none. */
    private void add(Phrase phrase) {
        Phrase before = byWords.get(phrase.words());
        if (phrase.words().isEmpty() || ambiguous.contains(phrase.words())) {
            return;
        }
        if (before != null
                && before.isIndicator()
                && phrase.isIndicator()
                && !before.what().equals(phrase.what())) {
            byWords.remove(phrase.words());
            ambiguous.add(phrase.words());
            return;
        }
        byWords.putIfAbsent(phrase.words(), phrase);
    }

    private static List<Phrase> fromFile() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(WORDS));
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
            return csv.stream()
                    .map(line -> new Phrase(
                            List.of(line.getField("words").split(" ")), line.getField("says"), line.getField("what")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases that begin with a word, the longest first. */
    List<Phrase> beginningWith(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** The names of indicators that begin with a word and go on. */
    List<Phrase> longerIndicators(String word) {
        return beginningWith(word).stream()
                .filter(phrase -> phrase.isIndicator() && phrase.words().size() > 1)
                .toList();
    }
}
