package id.banua.batch.programme.fair;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.Records;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class FairLadderTest {
    private static final List<Row> LADDER =
            FairLadder.of(Records.of("job_fair_employers", """
                    event_id employer sector vacancies_home vacancies_abroad vacancies_disability applications interviews offers hires retained_90_days reported_on evidence
                    naker    pt-a     C      100            50               5                    400          80         40     30    -                2025-10-01  reported
                    naker    pt-b     C      200            -                -                    -            -          -      -     -                -           -
                    naker    pt-c     G      20             -                -                    90           0          0      0     -                2025-10-01  reported
                    naker    pt-d     G      80             -                2                    -            -          -      60    -                2025-07-01  announced
                    naker    pt-e     G      40             -                -                    -            -          -      40    -                -           -
                    kecil    pt-a     C      10             -                -                    -            -          -      -     -                -           -
                    """)).collectAsList();

    private static String at(String event, String sector, String stage) {
        return LADDER.stream()
                .filter(row -> row.getAs("event_id").equals(event)
                        && row.getAs("sector").equals(sector)
                        && row.getAs("stage").equals(stage))
                .map(row -> "%s by %s of %s with %s vacancies"
                        .formatted(
                                row.getAs("value"),
                                row.getAs("employers_reporting"),
                                row.getAs("employers"),
                                row.getAs("vacancies_of_reporting")))
                .findFirst()
                .orElse("no row");
    }

    @Test
    void vacancies_are_announced_before_the_fair_at_home_and_abroad() {
        assertThat(at("naker", "all", "vacancies")).isEqualTo("490 by 5 of 5 with 490 vacancies");
        assertThat(at("naker", "all", "vacancies_home")).isEqualTo("440 by 5 of 5 with 490 vacancies");
        assertThat(at("naker", "all", "vacancies_abroad")).isEqualTo("50 by 1 of 5 with 150 vacancies");
        assertThat(at("naker", "all", "vacancies_disability")).isEqualTo("7 by 2 of 5 with 230 vacancies");
    }

    @Test
    void where_no_employer_has_reported_the_value_is_blank_and_where_all_report_none_it_is_zero() {
        assertThat(at("kecil", "all", "hired")).isEqualTo("null by 0 of 1 with null vacancies");
        assertThat(at("naker", "all", "retained")).isEqualTo("null by 0 of 5 with null vacancies");
        assertThat(at("naker", "G", "interviewed")).isEqualTo("0 by 1 of 3 with 20 vacancies");
    }

    @Test
    void an_announced_hire_and_one_without_a_report_do_not_count() {
        assertThat(at("naker", "all", "hired")).isEqualTo("30 by 2 of 5 with 170 vacancies");
        assertThat(at("naker", "G", "hired")).isEqualTo("0 by 1 of 3 with 20 vacancies");
    }

    @Test
    void sectors_make_the_fair() {
        for (String stage : List.of("vacancies", "applied", "hired")) {
            double parts = LADDER.stream()
                    .filter(row -> row.getAs("event_id").equals("naker")
                            && row.getAs("stage").equals(stage)
                            && !row.getAs("sector").equals("all"))
                    .mapToLong(row -> row.<Long>getAs("value"))
                    .sum();
            assertThat(at("naker", "all", stage)).startsWith((long) parts + " by");
        }
    }
}
