package id.banua.batch.programme.housing;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.Records;
import id.banua.batch.programme.cohort.OutcomeCells;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class HouseEventsTest {
    private static final List<Row> CELLS =
            OutcomeCells.of(HouseEvents.of(houses()), CohortPlan.HOUSE).collectAsList();

    private static Dataset<Row> houses() {
        return Records.of("houses", """
                house_id place donor cost_rupiah pledged_on funded_on  built_on   handed_over_on
                h1       6403  csr-a 115000000   2022-03-01 2022-06-01 2022-12-01 2023-01-15
                h2       6403  csr-a 115000000   2022-03-01 2022-06-01 2023-02-01 -
                h3       6403  csr-b -           2022-05-01 2022-08-01 -          -
                h4       6404  csr-b 115000000   2022-05-01 -          -          -
                h5       6404  csr-b 115000000   2023-05-01 -          2023-12-01 -
                """);
    }

    private static List<String> ladder(String region, String period, String donor) {
        return CELLS.stream()
                .filter(row -> row.getAs("region_code").equals(region)
                        && row.getAs("exit_period").equals(period)
                        && row.getAs("institution").equals(donor))
                .map(row -> row.getAs("stage") + " " + row.getAs("reached") + " of " + row.getAs("base"))
                .toList();
    }

    @Test
    void a_house_is_counted_at_every_stage_that_its_record_has_passed() {
        assertThat(ladder("64", "all", "all"))
                .containsExactlyInAnyOrder("pledged 5 of 5", "funded 4 of 5", "built 3 of 5", "handed_over 1 of 5");
        assertThat(ladder("6403", "2022", "csr-a"))
                .containsExactlyInAnyOrder("pledged 2 of 2", "funded 2 of 2", "built 2 of 2", "handed_over 1 of 2");
    }

    @Test
    void a_stage_without_a_date_has_not_come() {
        assertThat(CELLS)
                .filteredOn(row -> row.getAs("stage").equals("handed_over")
                        && row.getAs("exit_period").equals("all"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.<Long>getAs("unknown") + row.<Long>getAs("not_observable"))
                        .isZero());
    }

    @Test
    void the_cost_of_a_house_handed_over_is_that_of_all_whose_cost_is_known() {
        Row row = CELLS.stream()
                .filter(cell -> cell.getAs("region_code").equals("00")
                        && cell.getAs("exit_period").equals("all")
                        && cell.getAs("institution").equals("all")
                        && cell.getAs("stage").equals("handed_over"))
                .findFirst()
                .orElseThrow();

        assertThat(row.<Long>getAs("cost")).isEqualTo(460_000_000L);
        assertThat(row.<Long>getAs("cost_reached")).isEqualTo(1L);
        assertThat(row.<Long>getAs("cost_known")).isEqualTo(4L);
    }
}
