package id.banua.batch.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.SmallHouse;
import id.banua.model.mart.MartManifest.InputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallHouse() throws IOException {
        SmallHouse.copyTo(folder);
    }

    @Test
    void inputs_are_every_claims_file_and_every_table_with_their_hashes() throws IOException {
        Path sources = folder.resolve("sources/sources.csv");
        String hash = DataFolder.sha256(Files.readString(sources));

        assertThat(new DataFolder(folder).inputs())
                .hasSize(4 + ReferenceTable.values().length)
                .contains(new InputFile("sources/sources.csv", hash, Files.size(sources)))
                .extracting(InputFile::path)
                .startsWith("claims/context.csv", "claims/labour.csv", "claims/poverty.csv", "claims/programme.csv");
    }

    @Test
    void a_file_that_is_no_csv_is_no_claims_file() throws IOException {
        Files.writeString(folder.resolve("claims/README.md"), "words");

        assertThat(new DataFolder(folder).claimsFiles()).hasSize(4).noneMatch(file -> file.endsWith("README.md"));
    }

    @Test
    void a_missing_folder_is_told() {
        Path missing = folder.resolve("nowhere");

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new DataFolder(missing))
                .withMessage(
                        "A data folder was expected at " + missing + ", but there is none; name one with --data DIR");
    }

    @Test
    void a_missing_table_is_told_by_its_name() throws IOException {
        Files.delete(folder.resolve("regions/changes.csv"));

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new DataFolder(folder).referenceTexts())
                .withMessage("regions/changes.csv: this file was expected in " + folder + ", but it is missing");
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new DataFolder(folder).inputs())
                .withMessageStartingWith("regions/changes.csv");
    }

    @Test
    void a_folder_without_claims_is_told() {
        new DataFolder(folder).claimsFiles().forEach(file -> file.toFile().delete());

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new DataFolder(folder).claimsFiles())
                .withMessage("claims/: at least one file of claims (.csv, .xlsx, .ods or .json) was expected in "
                        + folder + ", found none");
    }

    @Test
    void a_table_that_is_not_utf_8_is_told_with_its_line() throws IOException {
        byte[] latin =
                "bps_code,alias,note\n6411,Mahakam Hulu,\n6302,Kotabar\u00fa,\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("regions/aliases.csv"), latin);

        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> new DataFolder(folder).referenceTexts())
                .withMessage("regions/aliases.csv, line 3: UTF-8 text was expected, found other bytes");
    }

    /** Spreadsheet programs put it there; nobody sees it. */
    @Test
    void a_byte_order_mark_is_left_out() throws IOException {
        Files.writeString(folder.resolve("regions/aliases.csv"), "\uFEFFbps_code,alias,note\n");

        assertThat(new DataFolder(folder).referenceTexts())
                .containsEntry("regions/aliases.csv", "bps_code,alias,note\n");
    }
}
