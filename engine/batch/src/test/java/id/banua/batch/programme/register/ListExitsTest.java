package id.banua.batch.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The list covers Kotabaru (6302) in three vintages, Banjarmasin (6371) in the first two. */
class ListExitsTest {
    private static final List<Row> EXITS = ListExits.of(
                    PersonOf.withPerson(Records.of("register", """
                            register_id list  vintage person_key place   decile status left_because
                            a1          dtsen 2025-Q1 stays      6302060 1      listed -
                            a2          dtsen 2025-Q2 stays      6302060 1      listed -
                            a3          dtsen 2025-Q3 stays      6302060 2      listed -
                            b1          dtsen 2025-Q1 graduates  6302060 3      listed -
                            b2          dtsen 2025-Q2 graduates  6302060 -      left   graduated
                            b3          dtsen 2025-Q3 graduates  6302060 -      left   graduated
                            c1          dtsen 2025-Q1 vanishes   6302060 3      listed -
                            d1          dtsen 2025-Q1 returns    6302060 3      listed -
                            d3          dtsen 2025-Q3 returns    6302060 3      listed -
                            e1          dtsen 2025-Q1 late       6302060 3      listed -
                            e3          dtsen 2025-Q3 late       6302060 -      left   died
                            f1          dtsen 2025-Q1 moves      6302060 3      listed -
                            f2          dtsen 2025-Q2 moves      6371    3      listed -
                            g2          dtsen 2025-Q2 fixed      6302060 -      left   data_fix
                            h1          dtsen 2025-Q1 -          6302060 3      listed -
                            i2          dtsen 2025-Q2 bare       6302060 -      left   -
                            j1          dtsen 2025-Q1 uncovered  6371    3      listed -
                            j2          dtsen 2025-Q2 uncovered  6371    3      listed -
                            """), "register", "register_id"))
            .collectAsList();

    private static List<String> exits(String region) {
        return EXITS.stream()
                .filter(row -> row.getAs("region_code").equals(region))
                .map(row -> row.getAs("vintage") + " " + row.getAs("because") + " " + row.getAs("persons"))
                .sorted()
                .toList();
    }

    @Test
    void each_exit_is_counted_once_in_the_vintage_that_first_shows_it() {
        assertThat(exits("6302"))
                .containsExactly(
                        "2025-Q2 all 5",
                        "2025-Q2 data_fix 1",
                        "2025-Q2 graduated 1",
                        "2025-Q2 unknown 3", // vanishes, returns, and one whose reason was not written down
                        "2025-Q3 all 1",
                        "2025-Q3 died 1"); // known to have died once the list says so
    }

    @Test
    void who_is_found_in_another_regency_or_is_not_covered_any_more_has_not_left() {
        assertThat(exits("6371")).isEmpty();
    }

    @Test
    void districts_make_the_nation() {
        assertThat(exits("6302060")).isEqualTo(exits("6302")).isEqualTo(exits("00"));
    }
}
