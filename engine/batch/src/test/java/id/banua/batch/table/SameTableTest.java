package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law: the same figures as rows of CSV, as XLSX, as ODS and as an answer of the web API are the same claims. */
class SameTableTest {
    private static final List<String> CODES = List.of("6301", "6302", "6303", "6371", "6372");
    private static final List<String> NAMES =
            List.of("Tanah Laut", "Kab. Kotabaru", "Banjar", "Kota Banjarmasin", "Banjarbaru");

    @TempDir
    private Path folder;

    static Stream<Long> seeds() {
        return new Random(20_261_128).longs(6).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void four_forms_of_one_table_make_the_same_claims(long seed) throws IOException {
        List<List<String>> figures = figures(new Random(seed));

        List<String> rows = meanings(csv(figures));

        assertThat(rows).hasSize(CODES.size() * 2);
        assertThat(meanings(sheet("table.xlsx", figures))).isEqualTo(rows);
        assertThat(meanings(sheet("table.ods", figures))).isEqualTo(rows);
        assertThat(meanings(answer(figures))).isEqualTo(rows);
    }

    /** Rates of two years for each region, with two decimals, zeros at the end among them; some are not available. */
    private static List<List<String>> figures(Random random) {
        List<List<String>> figures = new ArrayList<>();
        for (int region = 0; region < CODES.size(); region++) {
            figures.add(List.of(figure(random), figure(random)));
        }
        return figures;
    }

    private static String figure(Random random) {
        int hundredths = 10 * random.nextInt(1, 200) + (random.nextBoolean() ? 0 : random.nextInt(10));
        return random.nextInt(8) == 0 ? "..." : "%d.%02d".formatted(hundredths / 100, hundredths % 100);
    }

    private List<RawClaim> csv(List<List<String>> figures) {
        List<RawClaim> claims = new ArrayList<>();
        for (int region = 0; region < CODES.size(); region++) {
            for (int year = 0; year < 2; year++) {
                String value = figures.get(region).get(year).replace("...", "not_available");
                String line = String.join(
                        ",",
                        List.of(
                                "poverty_rate",
                                "percent",
                                CODES.get(region),
                                NAMES.get(region),
                                "regency",
                                2023 + year + "-03",
                                value,
                                "s01",
                                ""));
                claims.add(RawClaim.of("claims.csv", claims.size() + 2L, line, 9));
            }
        }
        return claims;
    }

    private List<RawClaim> sheet(String file, List<List<String>> figures) throws IOException {
        StringBuilder drawn = new StringBuilder("""
                Persentase Penduduk Miskin Menurut Kabupaten/Kota di Kalimantan Selatan (Maret) | < | <
                Kabupaten/Kota | 2023 | 2024
                """);
        for (int region = 0; region < CODES.size(); region++) {
            drawn.append(NAMES.get(region))
                    .append('|')
                    .append(String.join("|", figures.get(region)))
                    .append('\n');
        }
        return TableTrial.read(new TableTrial(folder)
                .mapping("table", "{\"source\": \"s01\"}")
                .sheets(file, WrittenSheet.of("Tabel 1", drawn.toString())));
    }

    private List<RawClaim> answer(List<List<String>> figures) throws IOException {
        List<String> regions = new ArrayList<>();
        List<String> content = new ArrayList<>();
        for (int region = 0; region < CODES.size(); region++) {
            String code = CODES.get(region);
            regions.add("{\"val\": %s, \"label\": \"%s\"}".formatted(code, NAMES.get(region)));
            for (int year = 0; year < 2; year++) {
                String value = figures.get(region).get(year);
                String json = value.equals("...") ? "\"...\"" : value.replaceFirst("\\.?0+$", "");
                content.add("\"%s1830%d61\": %s".formatted(code, 123 + year, json));
            }
        }
        return TableTrial.read(new TableTrial(folder)
                .mapping("answer", "{\"source\": \"s01\"}")
                .answer("""
                        {"status": "OK", "data-availability": "available",
                         "var": [{"val": 183, "label": "Persentase Penduduk Miskin", "unit": "Persen", "decimal": "2"}],
                         "turvar": [{"val": 0, "label": "Tidak ada"}], "vervar": [%s],
                         "tahun": [{"val": 123, "label": "2023"}, {"val": 124, "label": "2024"}],
                         "turtahun": [{"val": 61, "label": "Semester 1 (Maret)"}],
                         "datacontent": {%s}}""".formatted(String.join(",", regions), String.join(",", content))));
    }

    /** What rules and choice see of each claim: everything but its place. */
    private static List<String> meanings(List<RawClaim> claims) {
        Conforming conforming = new Conforming(TableTrial.REFERENCE);
        return claims.stream()
                .map(conforming::read)
                .map(SameTableTest::meaning)
                .sorted()
                .toList();
    }

    private static String meaning(Reading reading) {
        return String.join(
                " | ",
                String.join(",", reading.raw().fields()),
                reading.name().orElseThrow().indicator().id(),
                reading.region().orElseThrow().fullName(),
                reading.period().orElseThrow().toString(),
                reading.amount().toString(),
                reading.missing().toString());
    }
}
