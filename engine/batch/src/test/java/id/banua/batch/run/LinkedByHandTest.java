package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.mart.RecordMarts;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Persons in both registers, as a build has them, against sets of the NIK in the lines of the CSV files. */
@Tag("slow")
class LinkedByHandTest {

    private static Set<String> niks(String... recordTypes) {
        return Stream.of(recordTypes)
                .flatMap(type -> InventedHouse.lines(type).stream())
                .map(CsvLine::nik)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static double persons(String records, String method) {
        return InventedHouse.rows(RecordMarts.LINKAGE)
                .where("records = '" + records + "' and method = '" + method + "'")
                .collectAsList()
                .stream()
                .mapToDouble(row -> row.<Number>getAs("persons").doubleValue())
                .sum();
    }

    @Test
    void whoever_has_one_nik_in_both_registers_is_found_by_it() {
        Set<String> both = niks("enrolments", "placements");
        both.retainAll(niks("register"));

        assertThat(persons("trainees", "exact"))
                .isEqualTo(persons("poor_register", "exact"))
                .isEqualTo(both.size())
                .isPositive();
    }

    @Test
    void names_find_more_than_keys_alone_and_nobody_twice() {
        double byName = persons("trainees", "probabilistic");
        double all = persons("trainees", "exact") + byName + persons("trainees", "unmatched");
        long records = Stream.of("enrolments", "placements")
                .mapToLong(type -> InventedHouse.lines(type).size())
                .sum();

        assertThat(byName).isPositive().isEqualTo(persons("poor_register", "probabilistic"));
        assertThat(all).isBetween((double) niks("enrolments", "placements").size(), (double) records);
    }

    @Test
    void every_row_is_marked_as_invented_and_the_model_speaks_of_links_without_a_key_alone() {
        for (Row row : InventedHouse.rows(RecordMarts.LINKAGE).collectAsList()) {
            assertThat(row.<Boolean>getAs("is_invented")).isTrue();
            assertThat(row.<Object>getAs("expected_precision") != null)
                    .isEqualTo(row.getAs("method").equals("probabilistic"));
        }
    }
}
