package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.file.RecordFolder;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunInputTest {
    private static final String INVENTED = "{\"banua\":{\"origin\":\"invented\"}}";

    @TempDir
    private Path root;

    private SmallProject project = new SmallProject(Path.of(""));

    @BeforeEach
    void copy() throws IOException {
        project = SmallProject.in(root).withRecords("programmes/README.md", "Nobody's records lie here yet.\n");
    }

    private RecordFolder own() {
        return new RecordFolder(project.data().resolve(RecordFolder.NAME));
    }

    private RecordFolder other(String packageFile, String... names) throws IOException {
        Path folder = Files.createDirectories(root.resolve("other").resolve(RecordFolder.NAME));
        Files.writeString(folder.resolve("datapackage.json"), packageFile);
        for (String name : names) {
            Files.writeString(folder.resolve(name), "grant_id,nik,region_code,kind,granted_on\n");
        }
        return new RecordFolder(folder);
    }

    private RecordInput records(RecordFolder... folders) {
        return RecordInput.of(new DataFolder(project.data()), List.of(folders));
    }

    private static List<String> names(RecordInput input) {
        return input.sources().stream()
                .flatMap(source -> source.files().stream())
                .map(RecordFile::name)
                .toList();
    }

    @Test
    void a_data_folder_without_records_has_none() {
        assertThat(RunInput.of(project.data()).records().isEmpty()).isTrue();
        assertThat(RunInput.of(project.data()).files(hashes())).isEqualTo(new DataFolder(project.data()).inputs());
    }

    @Test
    void invented_records_beside_need_no_key_and_are_told_to_be_invented() throws IOException {
        RecordInput input = records(own(), other(INVENTED, "grants.csv"));

        assertThat(names(input)).containsExactly("programmes/grants.csv");
        assertThat(input.isInvented()).isTrue();
        assertThat(input.isAboutRealPersons()).isFalse();
        assertThat(input.files()).containsKey("beside/programmes/datapackage.json");
    }

    @Test
    void once_an_agency_puts_its_files_the_invented_records_disappear() throws IOException {
        project.write("programmes/houses.csv", "house_id,region_code,pledged_on\n");

        RecordInput input = records(own(), other(INVENTED, "grants.csv"));

        assertThat(names(input)).containsExactly("programmes/houses.csv");
        assertThat(input.isInvented()).isFalse();
        assertThat(input.isAboutRealPersons()).isTrue();
        assertThat(input.notices()).singleElement().asString().startsWith("The invented records are not read");
    }

    @Test
    void real_records_beside_real_ones_are_read_with_them_but_no_type_from_two_places() throws IOException {
        project.write("programmes/houses.csv", "house_id,region_code,pledged_on\n");

        assertThat(names(records(own(), other("{}", "grants.csv"))))
                .containsExactly("programmes/grants.csv", "programmes/houses.csv");
        assertThatThrownBy(() -> records(own(), other("{}", "houses.csv")))
                .isInstanceOf(DataFault.class)
                .hasMessageContaining("houses: files in one folder were expected, found some in");
    }

    @Test
    void a_name_that_is_no_record_type_is_told() throws IOException {
        project.write("programmes/enrolment.csv", "a slip of the pen\n");

        assertThat(records(own()).notices())
                .containsExactly("programmes/enrolment.csv: no file of a record type, so it is not read");
    }

    @Test
    void every_file_of_records_is_an_input_and_a_changed_byte_changes_its_hash() throws IOException {
        project.write("programmes/houses.csv", "house_id,region_code,pledged_on\nH1,6302060,2025-01-10\n");
        InputFile before = input("programmes/houses.csv");

        project.write("programmes/houses.csv", "house_id,region_code,pledged_on\nH1,6302060,2025-01-11\n");

        assertThat(input("programmes/houses.csv").sha256()).isNotEqualTo(before.sha256());
        assertThat(input("programmes/datapackage.json").bytes()).isPositive();
    }

    private InputFile input(String name) {
        return RunInput.of(project.data()).files(hashes()).stream()
                .filter(file -> file.path().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private FileHashes hashes() {
        return new FileHashes(root.resolve("hashes"));
    }
}
