package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.cohort.RandomCells.count;
import static id.banua.batch.programme.cohort.RandomCells.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

/** Laws that hold for the cells of any records. */
class OutcomeLawsTest {
    @Test
    void four_states_make_the_base() {
        assertThat(RandomCells.ROWS).isNotEmpty();
        for (Row row : RandomCells.ROWS) {
            List<Long> states = Stream.of("reached", "not_reached", "unknown", "not_observable")
                    .map(name -> count(row, name))
                    .toList();
            assertThat(states).as(row.toString()).allMatch(count -> count >= 0);
            assertThat(states.stream().mapToLong(count -> count).sum())
                    .as(row.toString())
                    .isEqualTo(count(row, "base"));
        }
    }

    @Test
    void a_certificate_needs_an_assessment_which_needs_completion() {
        for (Collection<Row> stages : byCell()) {
            Map<String, Row> by = byStage(stages);
            assertThat(count(at(by, "certified"), "reached")).isLessThanOrEqualTo(count(at(by, "assessed"), "reached"));
            assertThat(count(at(by, "assessed"), "reached")).isLessThanOrEqualTo(count(at(by, "completed"), "reached"));
            assertThat(count(at(by, "completed"), "reached")).isLessThanOrEqualTo(count(at(by, "enrolled"), "reached"));
        }
    }

    @Test
    void who_is_placed_in_a_short_window_is_placed_in_a_longer_one_if_it_can_be_known() {
        for (Collection<Row> stages : byCell()) {
            Map<String, Row> by = byStage(stages);
            List<Row> windows = List.of(at(by, "placed_30"), at(by, "placed_90"), at(by, "placed_180"));
            for (int i = 1; i < windows.size(); i++) {
                long tooEarly = count(windows.get(i), "not_observable") - count(windows.get(i - 1), "not_observable");
                assertThat(tooEarly).isNotNegative();
                assertThat(count(windows.get(i - 1), "reached"))
                        .isLessThanOrEqualTo(count(windows.get(i), "reached") + tooEarly);
            }
        }
    }

    @Test
    void the_order_of_rows_changes_nothing() {
        Dataset<Row> shuffled =
                RandomCells.of(rows -> rows.orderBy(functions.xxhash64(functions.col(rows.columns()[0])))
                        .repartition(3));

        assertThat(texts(shuffled.collectAsList())).isEqualTo(texts(RandomCells.ROWS));
    }

    private static Set<String> texts(List<Row> rows) {
        return rows.stream().map(Row::toString).collect(Collectors.toSet());
    }

    private static Collection<List<Row>> byCell() {
        return RandomCells.ROWS.stream()
                .filter(row -> row.getAs("evidence").equals("all")
                        && row.getAs("employment").equals("all"))
                .collect(Collectors.groupingBy(row -> key(row, "stage", "")))
                .values();
    }

    private static Row at(Map<String, Row> byStage, String stage) {
        return Objects.requireNonNull(byStage.get(stage));
    }

    private static Map<String, Row> byStage(Collection<Row> stages) {
        return stages.stream().collect(Collectors.toMap(row -> row.getAs("stage"), Function.identity()));
    }
}
