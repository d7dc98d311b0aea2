package id.banua.batch.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.mart.MartDiff.Change;
import id.banua.model.mart.Marts;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class MartDiffTest {

    private static final String EARLIER = """
            gini_ratio   total 63 2024-03 0.302
            gini_ratio   total 64 2024-03 -
            poverty_rate total 63 2024-03 4.11
            poverty_rate total 63 2024-09 4.02
            poverty_rate total 64 2024-03 5.87
            tpt          total 63 2024-08 4.20
            unemployed   total 63 2024-08 -
            unemployed   total 64 2024-08 90000""";

    private static final String LATER = """
            gini_ratio   total 63 2024-03 0.302
            gini_ratio   total 64 2024-03 -
            poverty_rate total 63 2024-03 4.12
            poverty_rate total 63 2024-09 4.02
            poverty_rate total 64 2024-03 5.78
            poverty_rate total 64 2024-09 5.51
            poverty_rate urban 64 2024-09 4.41
            unemployed   total 63 2024-08 95000
            unemployed   total 64 2024-08 -""";

    /** A value that comes or goes is a change too, but one without a size. */
    @Test
    void changes_are_counted_by_indicator_and_the_largest_is_told() {
        assertThat(MartDiff.between(run(EARLIER), run(LATER)))
                .containsExactly(
                        new Change("poverty_rate", 2, 0, 2, "total 64 2024-03 5.87 -> 5.78"),
                        new Change("tpt", 0, 1, 0, ""),
                        new Change("unemployed", 0, 0, 2, ""));
    }

    @Test
    void equal_runs_have_no_changes() {
        assertThat(MartDiff.between(run(EARLIER), run(EARLIER))).isEmpty();
    }

    /** Rows: indicator breakdown region period value, "-" for none. */
    private static Dataset<Row> run(String rows) {
        StructType schema = SparkSchema.of(Marts.OBSERVATIONS.columns().stream()
                .filter(column -> List.of("indicator_id", "breakdown", "region_code", "period", "status", "value")
                        .contains(column.name()))
                .toList());
        return LocalSpark.session()
                .createDataFrame(rows.lines().map(MartDiffTest::row).toList(), schema);
    }

    private static Row row(String line) {
        String[] words = line.strip().split("\\s+");
        Double value = words[4].equals("-") ? null : Double.valueOf(words[4]);
        return RowFactory.create(words[0], words[1], words[2], words[3], "published", value);
    }
}
