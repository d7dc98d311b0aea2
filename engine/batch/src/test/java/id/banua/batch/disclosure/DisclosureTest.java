package id.banua.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final List<String> WORDS = List.of(
            "programme",
            "region_code",
            "exit_period",
            "vocation",
            "institution",
            "sex",
            "age_band",
            "decile",
            "counted",
            "evidence",
            "employment",
            "stage");
    private static final List<String> COUNTS =
            List.of("base", "reached", "not_reached", "unknown", "not_observable", "cost");
    private static final DisclosureLimits ALL_DETAIL = new DisclosureLimits(5, 1);

    /** Region, vocation, reached, not reached, unknown. */
    private static final List<Row> PEOPLE = List.of(
            RowFactory.create("00", "all", 115L, 13L, 20L),
            RowFactory.create("63", "all", 115L, 13L, 20L),
            RowFactory.create("6301", "all", 40L, 2L, 5L),
            RowFactory.create("6302", "all", 45L, 5L, 8L),
            RowFactory.create("6303", "all", 30L, 6L, 7L));

    @Test
    void a_small_count_takes_others_with_it_and_totals_stay() {
        List<Row> told = told(PEOPLE, ALL_DETAIL);

        assertThat(row(told, "6301").isNullAt(index("not_reached"))).isTrue();
        assertThat(row(told, "6301").isNullAt(index("reached"))
                        || row(told, "6301").isNullAt(index("unknown")))
                .isTrue();
        assertThat(Stream.of("6302", "6303").filter(region -> row(told, region).isNullAt(index("not_reached"))))
                .isNotEmpty();
        assertThat(row(told, "00").<Long>getAs("not_reached")).isEqualTo(13);
        assertThat(row(told, "6301").<Long>getAs("base")).isEqualTo(47);
    }

    @Test
    void a_row_says_whether_something_of_it_is_withheld() {
        List<Row> told = told(PEOPLE, ALL_DETAIL);

        assertThat(told).allSatisfy(row -> {
            boolean isWithheld = COUNTS.stream().anyMatch(name -> row.isNullAt(index(name)));
            assertThat(row.<String>getAs(Disclosure.REASON)).isEqualTo(isWithheld ? Disclosure.SUPPRESSED : null);
        });
        assertThat(row(told, "00").isNullAt(index(Disclosure.REASON))).isTrue();
    }

    @Test
    void zero_stays_zero_where_nothing_is_small() {
        List<Row> people = List.of(
                RowFactory.create("00", "all", 60L, 0L, 12L),
                RowFactory.create("63", "all", 30L, 0L, 7L),
                RowFactory.create("64", "all", 30L, 0L, 5L));

        List<Row> told = told(people, ALL_DETAIL);

        assertThat(told)
                .allSatisfy(row -> assertThat(row.<Long>getAs("not_reached")).isZero());
    }

    @Test
    void a_breakdown_of_mostly_small_counts_is_left_out() {
        List<Row> people = List.of(
                RowFactory.create("00", "all", 60L, 8L, 12L),
                RowFactory.create("00", "a", 2L, 1L, 1L),
                RowFactory.create("00", "b", 58L, 7L, 11L));

        List<Row> told = told(people, DisclosureLimits.of(5));

        assertThat(told).extracting(row -> row.<String>getAs("vocation")).containsExactly("all");
    }

    @Test
    void costs_are_told_of_whole_cohorts_only() {
        List<Row> people = List.of(
                RowFactory.create("00", "all", 60L, 20L, 12L),
                RowFactory.create("00", "a", 30L, 10L, 6L),
                RowFactory.create("00", "b", 30L, 10L, 6L));

        List<Row> told = told(people, ALL_DETAIL);

        assertThat(told)
                .allSatisfy(row -> assertThat(row.isNullAt(index("cost")))
                        .isEqualTo(!row.getAs("vocation").equals("all")));
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        List<Row> reversed = new ArrayList<>(PEOPLE);
        Collections.reverse(reversed);

        assertThat(told(reversed, ALL_DETAIL)).hasSameElementsAs(told(PEOPLE, ALL_DETAIL));
    }

    @Test
    void programmes_do_not_mix() {
        Stream<Row> both =
                Stream.of("training", "internship").flatMap(programme -> outcomes(programme, PEOPLE).stream());

        List<Row> told = toldOf(both.toList(), ALL_DETAIL);

        assertThat(told)
                .hasSize(2 * PEOPLE.size())
                .containsAll(told(PEOPLE, ALL_DETAIL))
                .containsAll(toldOf(outcomes("internship", PEOPLE), ALL_DETAIL));
    }

    private static List<Row> told(List<Row> people, DisclosureLimits limits) {
        return toldOf(outcomes("training", people), limits);
    }

    private static List<Row> toldOf(List<Row> rows, DisclosureLimits limits) {
        StructType schema = new StructType();
        for (String name : WORDS) {
            schema = schema.add(name, DataTypes.StringType);
        }
        for (String name : COUNTS) {
            schema = schema.add(name, DataTypes.LongType);
        }
        return Disclosure.of(
                        LocalSpark.session().createDataFrame(rows, schema), new OutcomeCounts(List.of("cost")), limits)
                .collectAsList();
    }

    private static List<Row> outcomes(String programme, List<Row> people) {
        return people.stream().map(person -> outcome(programme, person)).toList();
    }

    private static Row outcome(String programme, Row person) {
        List<Object> values = new ArrayList<>(
                List.of(programme, person.get(0), "2025", person.get(1), "all", "all", "all", "all", "enrolments"));
        values.addAll(List.of("all", "all", "completed"));
        values.add(person.getLong(2) + person.getLong(3) + person.getLong(4));
        values.addAll(List.of(person.get(2), person.get(3), person.get(4), 0L, 1_000_000L));
        return RowFactory.create(values.toArray());
    }

    private static int index(String column) {
        return column.equals(Disclosure.REASON) ? WORDS.size() + COUNTS.size() : WORDS.size() + COUNTS.indexOf(column);
    }

    private static Row row(List<Row> told, String region) {
        return told.stream()
                .filter(row -> row.getAs("region_code").equals(region))
                .findFirst()
                .orElseThrow();
    }
}
