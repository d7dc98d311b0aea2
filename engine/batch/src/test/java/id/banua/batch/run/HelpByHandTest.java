package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import id.banua.model.mart.ProgrammeMarts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Houses, grants and assistance in every region, as a build has them, against loops over the lines of the CSV files. */
@Tag("slow")
class HelpByHandTest {
    private static final int ELIGIBLE_DECILES = 4;

    /** As many as {@code 2025-Q1} has. */
    private static final int VINTAGE_LETTERS = 7;

    /** The sum over the lines that are wanted, in all regions in which each counts. */
    private static Map<String, Long> sums(
            String recordType, Predicate<CsvLine> wanted, ToLongFunction<CsvLine> value, String... columns) {
        Map<String, Long> sums = new TreeMap<>();
        for (CsvLine line : InventedHouse.lines(recordType)) {
            if (wanted.test(line)) {
                for (String region : line.regions()) {
                    StringBuilder key = new StringBuilder(region);
                    List.of(columns).forEach(column -> key.append(' ').append(line.word(column)));
                    sums.merge(key.toString(), value.applyAsLong(line), Long::sum);
                }
            }
        }
        return sums;
    }

    private static Map<String, Long> built(Dataset<Row> rows, String measure, String... columns) {
        return rows.where(measure + " > 0").collectAsList().stream()
                .collect(Collectors.toMap(
                        row -> {
                            StringBuilder key = new StringBuilder(row.<String>getAs("region_code"));
                            List.of(columns).forEach(column -> key.append(' ').append(row.<String>getAs(column)));
                            return key.toString();
                        },
                        row -> row.<Number>getAs(measure).longValue(),
                        Long::sum,
                        TreeMap::new));
    }

    private static Dataset<Row> outcomes(String counted, String stage) {
        return InventedHouse.rows(ProgrammeMarts.OUTCOMES)
                .where("exit_period = 'all' and vocation = 'all' and institution = 'all' and sex = 'all'"
                        + " and age_band = 'all' and decile = 'all' and evidence = 'all' and employment = 'all'")
                .where("counted = '" + counted + "' and stage = '" + stage + "'");
    }

    @ParameterizedTest
    @CsvSource({"pledged, pledged_on", "funded, funded_on", "built, built_on", "handed_over, handed_over_on"})
    void houses_are_those_of_the_files_at_every_stage(String stage, String column) {
        assertTold(outcomes("houses", stage), sums("houses", line -> line.find(column) != null, line -> 1));
    }

    @Test
    void grants_are_those_of_the_files() {
        assertTold(outcomes("grants", "granted"), sums("grants", line -> true, line -> 1));
    }

    /** Small counts of cohorts are withheld; all others are those of the files. */
    private static void assertTold(Dataset<Row> outcomes, Map<String, Long> byHand) {
        for (Row row : outcomes.where("reached is not null").collectAsList()) {
            assertThat(row.<Number>getAs("reached").longValue())
                    .as(row.toString())
                    .isEqualTo(byHand.getOrDefault(row.<String>getAs("region_code"), 0L));
        }
    }

    @Test
    void payments_and_rupiah_are_those_of_the_files_in_every_quarter() {
        Dataset<Row> whole = InventedHouse.rows(ListMarts.ASSISTANCE).where("list = 'all'");

        assertThat(built(whole, "payments", "programme", "quarter"))
                .isNotEmpty()
                .isEqualTo(sums("assistance", line -> true, line -> 1, "programme", "quarter"));
        assertThat(built(whole, "amount_rupiah", "programme", "quarter"))
                .isEqualTo(sums(
                        "assistance",
                        line -> true,
                        line -> Long.parseLong(line.word("amount_rupiah")),
                        "programme",
                        "quarter"));
    }

    @Test
    void no_small_count_of_packages_or_exits_is_told() {
        assertThat(Stream.of(
                        told(ListMarts.PACKAGES, "households"),
                        told(ListMarts.PACKAGE_GAPS, "households"),
                        told(ListMarts.PACKAGE_GAPS, "lacking"),
                        told(ListMarts.LIST_EXITS, "persons")))
                .allSatisfy(counts -> assertThat(counts.where(col("told").between(1, InventedHouse.FEW - 1))
                                .isEmpty())
                        .isTrue());
        assertThat(told(ListMarts.LIST_EXITS, "persons").where("told > 0").isEmpty())
                .isFalse();
    }

    private static Dataset<Row> told(Mart mart, String count) {
        return InventedHouse.rows(mart).selectExpr(count + " as told");
    }

    @Test
    void recipients_are_the_families_of_the_files_each_once_a_quarter() {
        Set<String> seen = new HashSet<>();
        Predicate<CsvLine> isFirst = line -> seen.add(line.word("programme") + line.word("quarter") + line.word("kk"));

        assertThat(built(
                        InventedHouse.rows(ListMarts.ASSISTANCE).where("list = 'all'"),
                        "recipients",
                        "programme",
                        "quarter"))
                .isNotEmpty()
                .isEqualTo(sums("assistance", isFirst, line -> 1, "programme", "quarter"));
    }

    @Test
    void the_eligible_are_the_listed_households_in_a_decile_meant_to_be_helped() {
        Map<String, Long> built = built(
                InventedHouse.rows(ListMarts.ASSISTANCE)
                        .where("region_level = 'regency' and list not in ('all', 'none') and programme = 'bpnt'")
                        .dropDuplicates("region_code", "vintage"),
                "eligible",
                "vintage");

        assertThat(built).isNotEmpty();
        assertThat(eligible()).containsAllEntriesOf(built);
    }

    /** By regency and vintage. A household stands in the decile of its poorest member. */
    private static Map<String, Long> eligible() {
        Map<String, String> known = knownHouseholds();
        Map<String, Integer> deciles = new HashMap<>();
        Map<String, String> regencies = new HashMap<>();
        for (CsvLine line : InventedHouse.lines("register")) {
            if (line.word("status").equals("listed")) {
                String household = line.word("vintage") + " " + household(line, known);
                deciles.merge(household, Integer.valueOf(line.word("decile")), Math::min);
                regencies.put(household, line.regions().get(2));
            }
        }
        return deciles.entrySet().stream()
                .filter(household -> household.getValue() <= ELIGIBLE_DECILES)
                .collect(Collectors.groupingBy(
                        household -> regencies.get(household.getKey()) + " "
                                + household.getKey().split(" ", -1)[0],
                        TreeMap::new,
                        Collectors.counting()));
    }

    /** Vintage and KK of the latest line of each person who has both numbers in it. */
    private static Map<String, String> knownHouseholds() {
        Map<String, String> known = new HashMap<>();
        for (CsvLine line : InventedHouse.lines("register")) {
            String nik = line.nik();
            if (nik != null && line.find("kk") != null) {
                known.merge(nik, line.word("vintage") + line.word("kk"), HelpByHandTest::later);
            }
        }
        return known;
    }

    private static String later(String one, String other) {
        return one.substring(0, VINTAGE_LETTERS).compareTo(other.substring(0, VINTAGE_LETTERS)) >= 0 ? one : other;
    }

    /** A line without KK is of the household that the list knows of its person, else of the person alone. */
    private static String household(CsvLine line, Map<String, String> known) {
        String nik = line.nik();
        if (line.find("kk") != null) {
            return line.word("kk");
        } else if (nik == null) {
            return "only " + line.word("register_id");
        }
        String latest = known.get(nik);
        return latest == null ? nik : latest.substring(VINTAGE_LETTERS);
    }
}
