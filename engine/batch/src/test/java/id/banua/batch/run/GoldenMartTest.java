package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.banua.model.mart.Mart;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The marts of the small house as text, line by line. A change of a rule, of the choice or of a message shows here as
 * a diff, and is reviewed as one.
 */
class GoldenMartTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path FOUND = Path.of("target/golden");
    private static final int SHOWN = 20;
    private static final String WHAT_TO_DO = """
            The mart %1$s changed:
            %2$s
            %3$s
            If that is right: cp %5$s/%6$s %4$s/%6$s in engine/batch, and commit it with its reason.""";

    @ParameterizedTest
    @ValueSource(strings = {"observations", "editions", "findings"})
    void marts_are_those_that_were_reviewed(String name) throws IOException {
        Mart mart = Marts.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
        String found = csv(mart);
        Files.writeString(Files.createDirectories(FOUND).resolve(name + ".csv"), found);

        List<String> before = Files.readAllLines(GOLDEN.resolve(name + ".csv"));
        List<String> after = found.lines().toList();
        assertThat(found)
                .withFailMessage(() -> WHAT_TO_DO.formatted(
                        name, only(before, after, "- "), only(after, before, "+ "), GOLDEN, FOUND, name + ".csv"))
                .isEqualTo(Files.readString(GOLDEN.resolve(name + ".csv")));
    }

    @Test
    void each_rule_about_one_claim_is_broken_once_at_least() {
        assertThat(BuiltHouse.get()
                        .rows(Marts.FINDINGS)
                        .select("rule_id")
                        .distinct()
                        .collectAsList())
                .map(row -> row.getString(0))
                .containsAll(RuleBook.OF_CLAIMS.stream()
                        .map(rule -> rule.card().id())
                        .toList());
    }

    private static String only(List<String> lines, List<String> others, String sign) {
        return lines.stream()
                .filter(line -> !others.contains(line))
                .map(line -> sign + line)
                .limit(SHOWN)
                .collect(Collectors.joining("\n"));
    }

    /** Without the run, whose id changes with the code. */
    private static String csv(Mart mart) throws IOException {
        List<String> columns = mart.columnNames().stream()
                .filter(column -> !column.equals("run_id"))
                .toList();
        StringWriter text = new StringWriter();
        Column[] order = mart.identifiers().stream().map(functions::col).toArray(Column[]::new);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (Row row : BuiltHouse.get().rows(mart).orderBy(order).collectAsList()) {
                csv.writeRecord(
                        columns.stream().map(column -> value(row, column)).toList());
            }
        }
        return text.toString();
    }

    private static String value(Row row, String column) {
        Object value = row.getAs(column);
        return value == null ? "" : value.toString();
    }
}
