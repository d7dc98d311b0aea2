package id.banua.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line of a CSV file without quotes, as a person with a text editor reads it: the words by their columns. */
public record CsvLine(Map<String, String> words) {
    private static final Map<String, String> CODE_BOOK = codeBook();

    /** All lines of the files of a folder, in their order. */
    static List<CsvLine> ofFolder(Path folder) {
        List<CsvLine> lines = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path file : found.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                lines.addAll(ofFile(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static List<CsvLine> ofFile(Path file) {
        try {
            List<String> texts = Files.readAllLines(file);
            String[] header = texts.get(0).split(",", -1);
            return texts.stream()
                    .skip(1)
                    .map(text -> of(header, text.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvLine of(String[] header, String[] values) {
        Map<String, String> words = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            words.put(header[i], values[i]);
        }
        return new CsvLine(words);
    }

    /** BPS codes by those of Kemendagri, which have dots. */
    private static Map<String, String> codeBook() {
        return ofFile(Home.datasets().resolve("regions/regions.csv")).stream()
                .filter(line -> line.word("kemendagri_code").contains(".")
                        && line.word("valid_to").isEmpty())
                .collect(Collectors.toMap(line -> line.word("kemendagri_code"), line -> line.word("bps_code")));
    }

    /** What stands in the column; the empty word where nothing does. */
    public String word(String column) {
        return words.getOrDefault(column, "");
    }

    public @Nullable String find(String column) {
        return word(column).isEmpty() ? null : word(column);
    }

    public @Nullable LocalDate day(String column) {
        return Optional.ofNullable(find(column)).map(LocalDate::parse).orElse(null);
    }

    /** The NIK, if it has as many digits as it must have. */
    public @Nullable String nik() {
        return word("nik").length() == 16 ? word("nik") : null;
    }

    /** The BPS code of the district. */
    public String district() {
        String code = word("region_code");
        return CODE_BOOK.getOrDefault(code, code);
    }

    /** The codes of nation, province, regency and district. */
    public List<String> regions() {
        return List.of("00", district().substring(0, 2), district().substring(0, 4), district());
    }
}
