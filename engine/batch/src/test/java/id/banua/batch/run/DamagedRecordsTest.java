package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be read are their owner's to mend: one line says which, and no stack trace is shown. */
class DamagedRecordsTest {
    @TempDir
    private Path root;

    @Test
    void a_parquet_file_with_damaged_pages_is_named_in_one_line() throws IOException {
        Path programmes = Files.createDirectories(root.resolve("agency/programmes"));
        DamagedParquet.houses(programmes.resolve("houses.parquet"), 200);

        Outcome outcome = check(root.resolve("agency"));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.errLines())
                .contains("programmes/houses.parquet: a whole Parquet file was expected, found pages that are damaged");
        assertThat(outcome.err()).doesNotContain("Exception", "6302061505900");
    }

    @Test
    void of_several_parts_the_damaged_one_is_named() throws IOException {
        Path houses = Files.createDirectories(root.resolve("agency/programmes/houses"));
        DamagedParquet.houses(houses.resolve("part-2.parquet"), 200);

        Outcome outcome = check(root.resolve("agency"));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.err()).contains("programmes/houses/part-2.parquet: a whole Parquet file was expected");
    }

    @Test
    void a_file_that_is_no_parquet_is_named_too() throws IOException {
        Path programmes = Files.createDirectories(root.resolve("agency/programmes"));
        Files.writeString(programmes.resolve("houses.parquet"), "house_id,nik");

        Outcome outcome = check(root.resolve("agency"));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.USER_FAULT);
        assertThat(outcome.err()).contains("programmes/houses.parquet: a whole Parquet file was expected");
    }

    private static Outcome check(Path path) {
        return SmallProject.engine("check", path.toString());
    }
}
