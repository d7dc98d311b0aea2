package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The invented population, by the command, on the published totals. Slow, since it chooses among the real claims. */
@Tag("slow")
class SimulateCommandTest {
    @TempDir
    private Path folder;

    private final Path first = InventedHouse.simulated();

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Path second = folder.resolve("second");

        InventedHouse.simulate(InventedHouse.HOUSEHOLDS, second);

        assertThat(hashes(second)).isEqualTo(hashes(first)).hasSizeGreaterThan(12);
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                hashes.put(name, DataFolder.hashed(name, file).sha256());
            }
        }
        return hashes;
    }

    /** Regencies take part by their registered people, the poor by the latest published rates of March and September. */
    @ParameterizedTest
    @CsvSource({"63, 4.2", "64, 5.7"})
    void as_many_people_are_poor_as_is_published(String province, double percent) {
        Row sums = parquet("population/households")
                .filter("province = '" + province + "'")
                .selectExpr("100 * sum(if(is_poor, members, 0)) / sum(members)")
                .first();

        assertThat(sums.getDouble(0)).isCloseTo(percent, within(0.8));
    }

    @Test
    void the_job_fair_has_55_companies_and_1969_vacancies() {
        Row fair = csv("job_fair_employers")
                .filter("event_id = 'kalsel-2025'")
                .selectExpr(
                        "count(*)", "sum(cast(vacancies_home as int) + cast(vacancies_abroad as int))", "count(hires)")
                .first();

        assertThat(fair.getLong(0)).isEqualTo(55);
        assertThat(fair.getLong(1)).isEqualTo(1969);
        assertThat(fair.getLong(2)).as("employers that have reported").isBetween(1L, 54L);
    }

    @Test
    void a_nik_tells_the_district_the_birth_and_the_sex_of_its_person() {
        Dataset<Row> persons = parquet("population/persons");

        assertThat(persons.filter("nik not rlike '^6[34][0-9]{14}$'").count()).isZero();
        assertThat(persons.filter("int(substr(nik, 7, 2)) <> day(birth_date) + if(sex = 'female', 40, 0)"
                                + " or int(substr(nik, 9, 2)) <> month(birth_date)"
                                + " or int(substr(nik, 11, 2)) <> year(birth_date) % 100")
                        .count())
                .isZero();
    }

    @Test
    void the_records_say_of_themselves_that_they_are_invented() throws IOException {
        assertThat(first.resolve("programmes/datapackage.json"))
                .content()
                .contains("\"origin\" : \"invented\"", "\"seed\" : 7", "\"households\" : " + InventedHouse.HOUSEHOLDS);
    }

    @Test
    void a_folder_that_holds_files_is_left_alone() throws IOException {
        List<String> before = List.copyOf(hashes(first).values());

        Outcome outcome = InventedHouse.simulate("10", first);

        assertThat(outcome.code()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.err()).contains("--out: an empty or a new folder was expected");
        assertThat(hashes(first).values()).containsExactlyElementsOf(before);
    }

    private Dataset<Row> parquet(String name) {
        return LocalSpark.session().read().parquet(SparkPath.literal(first.resolve(name)));
    }

    private Dataset<Row> csv(String recordType) {
        return LocalSpark.session()
                .read()
                .option("header", true)
                .csv(SparkPath.literal(first.resolve("programmes").resolve(recordType)));
    }
}
