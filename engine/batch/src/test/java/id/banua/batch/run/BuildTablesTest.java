package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import id.banua.batch.source.sheet.WrittenSheet;
import id.banua.model.mart.Mart;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet among the claims of a project: its figures reach the marts, and so does what it has no figure for. */
class BuildTablesTest {
    @TempDir
    private Path root;

    @Test
    void a_sheet_with_its_mapping_is_an_input_like_any_other() throws IOException {
        SmallProject project = withTable();

        assertThat(project.build().code()).isZero();

        assertObservations(project);
        assertClaims(project);
        assertThat(rows(project, Marts.FINDINGS, "claim_id like 'claims/table.ods%'"))
                .isEmpty();
        String first = project.current();
        project.write("claims/table.mapping.json", "{\"source\": \"s02\"}");
        project.build();
        assertThat(project.current()).isNotEqualTo(first);
    }

    private SmallProject withTable() throws IOException {
        SmallProject project = SmallProject.in(root);
        WrittenSheet.write(project.data().resolve("claims/table.ods"), WrittenSheet.of("Tabel 1", """
                Persentase Penduduk Miskin (persen), Maret
                Kabupaten/Kota | 2020 | 2021
                Hulu Cipta     | 7.70 | 7.50
                Hilir Cipta    | ...  | -
                """));
        project.write("claims/table.mapping.json", "{\"source\": \"s01\"}");
        return project;
    }

    private static void assertObservations(SmallProject project) {
        assertThat(rows(project, Marts.OBSERVATIONS, "claim_id like 'claims/table.ods%'"))
                .extracting(
                        row -> row.getAs("region_code"),
                        row -> row.getAs("period"),
                        row -> row.getAs("value"),
                        row -> row.getAs("missing_reason"))
                .containsExactly(
                        tuple("9901", "2020-03", 7.7, null),
                        tuple("9901", "2021-03", 7.5, null),
                        tuple("9902", "2020-03", null, "not_available"),
                        tuple("9902", "2021-03", null, "none_or_zero"));
    }

    private static void assertClaims(SmallProject project) {
        assertThat(rows(project, Marts.CLAIMS, "claim_id like 'claims/table.ods%'"))
                .extracting(row -> row.getAs("claim_id"), row -> row.getAs("line"), row -> row.getAs("standing"))
                .containsExactly(
                        tuple("claims/table.ods!Tabel 1!B3", 3L, "chosen"),
                        tuple("claims/table.ods!Tabel 1!B4", 4L, "missing"),
                        tuple("claims/table.ods!Tabel 1!C3", 3L, "chosen"),
                        tuple("claims/table.ods!Tabel 1!C4", 4L, "missing"));
    }

    private static List<Row> rows(SmallProject project, Mart mart, String condition) {
        return LocalSpark.session()
                .read()
                .parquet(SparkPath.literal(project.run().resolve(mart.name())))
                .filter(condition)
                .orderBy(mart.identifiers().stream()
                        .map(org.apache.spark.sql.functions::col)
                        .toArray(org.apache.spark.sql.Column[]::new))
                .collectAsList();
    }
}
