package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.source.SparkPath;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real figures, once through the whole house. Leaves the marts behind for the tests of later modules. */
class RealFiguresTest {
    private static final Path MARTS = Path.of(System.getProperty("banua.marts"));

    @BeforeAll
    static void build() {
        assertThat(Main.run("build", "--marts", MARTS.toString())).isEqualTo(Main.DONE);
    }

    @Test
    void the_marts_hold_the_published_rates_of_both_provinces() throws IOException {
        Path run = MARTS.resolve("runs")
                .resolve(Files.readString(MARTS.resolve("CURRENT")).strip());

        try (SparkSession spark = Sessions.open("local[1]")) {
            Dataset<Row> observations = spark.read().parquet(SparkPath.of(run.resolve(Marts.OBSERVATIONS.name())));

            assertThat(povertyRate(observations, "63", "2024-09")).isEqualTo(4.02);
            assertThat(povertyRate(observations, "64", "2024-03")).isEqualTo(5.78);
        }
    }

    @Test
    void nothing_changed_means_nothing_done() throws IOException {
        Path current = MARTS.resolve("CURRENT");
        Object before = Files.getLastModifiedTime(current);

        assertThat(Main.run("build", "--marts", MARTS.toString())).isEqualTo(Main.DONE);

        assertThat(Files.getLastModifiedTime(current)).isEqualTo(before);
    }

    private static double povertyRate(Dataset<Row> observations, String region, String period) {
        return observations
                .filter(col("indicator_id").equalTo("poverty_rate"))
                .filter(col("breakdown").equalTo("total"))
                .filter(col("region_code").equalTo(region))
                .filter(col("period").equalTo(period))
                .select("value")
                .first()
                .getDouble(0);
    }
}
