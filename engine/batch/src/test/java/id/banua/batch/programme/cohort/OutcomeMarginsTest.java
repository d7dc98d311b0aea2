package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.cohort.RandomCells.count;
import static id.banua.batch.programme.cohort.RandomCells.counts;
import static id.banua.batch.programme.cohort.RandomCells.key;
import static id.banua.batch.programme.cohort.RandomCells.totals;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Parts of a cohort make the whole, however it is told apart. */
class OutcomeMarginsTest {
    @Test
    void parts_make_their_whole_in_every_margin_of_events_and_of_persons() {
        partsMakeTheirWhole("vocation", row -> true);
        partsMakeTheirWhole("sex", row -> true);
        partsMakeTheirWhole("institution", row -> row.getAs("region_code").equals("00"));
        partsMakeTheirWhole("age_band", row -> !row.getAs("region_level").equals("district"));
        partsMakeTheirWhole("decile", row -> !row.getAs("region_level").equals("district"));
        for (List<String> levels : List.of(
                List.of("nation", "province"), List.of("province", "regency"), List.of("regency", "district"))) {
            levelsMakeEachOther(levels.get(0), levels.get(1));
        }
    }

    @Test
    void years_of_events_make_all_time_and_those_of_persons_make_no_less() {
        Map<String, Long> whole = new TreeMap<>();
        Map<String, Long> years = new TreeMap<>();
        for (Row row : totals("exit_period")) {
            String key = key(row, "exit_period", "");
            if (row.getAs("exit_period").equals("all")) {
                whole.merge(key, count(row, "base"), Long::sum);
            } else if (!row.<String>getAs("exit_period").matches("\\d{4}-\\d{2}")) {
                years.merge(key, count(row, "base"), Long::sum);
            }
        }
        years.forEach((key, base) -> {
            if (key.contains("enrolments")) {
                assertThat(whole).containsEntry(key, base);
            } else {
                assertThat(whole.getOrDefault(key, 0L)).isLessThanOrEqualTo(base);
            }
        });
        assertThat(years.keySet()).containsAll(whole.keySet());
    }

    @Test
    void evidence_and_kinds_of_work_each_make_the_whole() {
        Map<String, Long> reported =
                sums(row -> Stream.of("reported", "verified").anyMatch(row.getAs("evidence")::equals));
        Map<String, Long> kinds = sums(row -> !row.getAs("employment").equals("all"));
        Map<String, Long> whole = sums(row -> row.getAs("evidence").equals("all")
                && row.getAs("employment").equals("all")
                && reported.containsKey(key(row, "evidence", "")));

        assertThat(reported).isNotEmpty().isEqualTo(whole);
        assertThat(kinds).isEqualTo(whole);
    }

    private static Map<String, Long> sums(Predicate<Row> wanted) {
        return RandomCells.ROWS.stream()
                .filter(wanted)
                .collect(Collectors.toMap(
                        row -> key(row, "evidence", ""), row -> count(row, "reached"), Long::sum, TreeMap::new));
    }

    /** Rows of all evidence and work. */
    private static void partsMakeTheirWhole(String breakdown, Predicate<Row> where) {
        Map<String, String> whole = new TreeMap<>();
        Map<String, long[]> parts = new TreeMap<>();
        for (Row row : totals(breakdown)) {
            boolean isMonth = row.<String>getAs("exit_period").matches("\\d{4}-\\d{2}");
            boolean isPlain = List.of("vocation", "sex").contains(breakdown)
                    || (row.getAs("vocation").equals("all") && row.getAs("sex").equals("all"));
            if (where.test(row) && !isMonth && isPlain) {
                String key = key(row, breakdown, "");
                if (row.getAs(breakdown).equals("all")) {
                    whole.put(key, java.util.Arrays.toString(counts(row)));
                } else {
                    parts.merge(key, counts(row), OutcomeMarginsTest::sum);
                }
            }
        }
        assertThat(whole).as(breakdown).isNotEmpty();
        assertThat(parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, part -> java.util.Arrays.toString(part.getValue()))))
                .as(breakdown)
                .isEqualTo(whole);
    }

    private static void levelsMakeEachOther(String wide, String fine) {
        Map<String, String> whole = new TreeMap<>();
        Map<String, long[]> parts = new TreeMap<>();
        for (Row row : totals("none")) {
            if (row.<String>getAs("exit_period").matches("\\d{4}-\\d{2}")) {
                continue;
            }
            if (row.getAs("region_level").equals(wide)) {
                whole.put(key(row, "none", ""), java.util.Arrays.toString(counts(row)));
            } else if (row.getAs("region_level").equals(fine)) {
                String code = row.getAs("region_code");
                String parent = wide.equals("nation") ? "00" : code.substring(0, wide.equals("province") ? 2 : 4);
                parts.merge(key(row, "none", parent), counts(row), OutcomeMarginsTest::sum);
            }
        }
        assertThat(whole).isNotEmpty();
        assertThat(parts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, part -> java.util.Arrays.toString(part.getValue()))))
                .isEqualTo(whole);
    }

    private static long[] sum(long[] one, long[] other) {
        long[] sum = one.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }
}
