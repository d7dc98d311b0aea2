package id.banua.batch.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.mart.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A reader that knows nothing of Banua opens the real marts: DuckDB, with the very words of the README. */
@Tag("slow")
class OtherReaderTest {
    private static final Path MARTS = Path.of(System.getProperty("banua.marts"));
    private static final Pattern SELECT = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    @BeforeAll
    static void build() {
        Outcome outcome = SmallProject.engine("build", "--marts", MARTS.toString());

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
    }

    @Test
    void the_select_of_the_readme_finds_4_02_in_duckdb() throws IOException, SQLException {
        Map<String, Double> values = new TreeMap<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery(selectOfTheReadme())) {
            while (rows.next()) {
                values.put(rows.getString("period"), rows.getDouble("value"));
            }
        }

        assertThat(values).containsEntry("2024-09", 4.02).containsEntry("2024-03", 4.11);
    }

    private static String selectOfTheReadme() throws IOException {
        Matcher select = SELECT.matcher(Files.readString(Home.datasets().resolveSibling("README.md")));
        assertThat(select.find()).as("README.md has a select").isTrue();
        return select.group(1)
                .replace(".banua/marts", MARTS.toString())
                .replace("RUN", new RunStore(MARTS).current().orElseThrow());
    }
}
