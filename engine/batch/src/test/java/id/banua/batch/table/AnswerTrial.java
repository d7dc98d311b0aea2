package id.banua.batch.table;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.TableFile;
import java.io.IOException;
import java.nio.file.Path;

/** Answers of the web API written in a test: four axes as they usually are, and whatever a test has instead. */
record AnswerTrial(Path folder) {
    static final String VARIABLE = """
            {"val": 183, "label": "Persentase Penduduk Miskin", "unit": "Persen", "decimal": 2}""";
    static final String REGIONS = """
            {"val": 6301, "label": "Tanah Laut"}, {"val": 6302, "label": "Kotabaru"}""";
    static final String NO_DERIVED = """
            {"val": 0, "label": "Tidak ada"}""";
    static final String YEARS = """
            {"val": 123, "label": "2023"}, {"val": "124", "label": "2024"}""";
    static final String PARTS = """
            {"val": 61, "label": "Semester 1 (Maret)"}, {"val": 63, "label": "Tahunan"}""";

    void assertFault(
            String variables,
            String regions,
            String derived,
            String years,
            String parts,
            String content,
            String fault) {
        assertThatExceptionOfType(DataFault.class)
                .isThrownBy(() -> claims(variables, regions, derived, years, parts, content))
                .withMessage(fault);
    }

    /** An answer with that variable on otherwise usual axes. */
    TableFile ofVariable(String variable, String content) throws IOException {
        return answer(variable, REGIONS, NO_DERIVED, YEARS, PARTS, content);
    }

    /** The claims of an answer, whose axes are told in the order of {@link #answer}. */
    String claims(String... axesAndContent) throws IOException {
        return TableTrial.lines(TableTrial.read(answer(axesAndContent)));
    }

    /** An answer of variables, regions, derived variables, years, parts of years, and values under keys. */
    TableFile answer(String... axesAndContent) throws IOException {
        return new TableTrial(folder).answer("""
                {"status": "OK", "data-availability": "available", "last_update": "2024-07-01 10:00:00",
                 "var": [%s], "labelvervar": "Kabupaten/Kota", "vervar": [%s], "turvar": [%s], "tahun": [%s],
                 "turtahun": [%s], "datacontent": {%s}}""".formatted((Object[]) axesAndContent));
    }
}
