package id.banua.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.banua.notebooks.Notebook.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A notebook that does not run answers nothing. */
class NotebooksTest {

    private static final Path HERE = Path.of("").toAbsolutePath();

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(HERE)) {
            return files.map(Path::getFileName)
                    .filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void every_cell_runs_on_the_real_marts(Path file) {
        Notebook notebook = Notebook.read(HERE.resolve(file));

        try (NotebookRun run = new NotebookRun(file.toString())) {
            notebook.code().forEach(run::run);
        }

        notebook.write(HERE.resolve("target").resolve("notebooks").resolve(file));
        assertThat(notebook.shownText()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void a_notebook_is_kept_without_outputs(Path file) {
        assertThat(Notebook.read(HERE.resolve(file)).carriesOutputs())
                .withFailMessage(
                        "%s carries outputs; clear them before committing (Jupyter: Kernel, Restart and clear output)",
                        file)
                .isFalse();
    }

    @Test
    void the_poverty_notebook_finds_the_published_rates() {
        Notebook notebook = Notebook.read(HERE.resolve("01-kemiskinan.ipynb"));

        try (NotebookRun run = new NotebookRun("01-kemiskinan.ipynb")) {
            notebook.code().forEach(run::run);
        }

        assertThat(notebook.shownText())
                .containsPattern("63 +\\| +2024-09 +\\| +4\\.02 ")
                .containsPattern("64 +\\| +2024-03 +\\| +5\\.78 ");
    }

    @Test
    void a_cell_that_fails_is_named_with_its_reason() {
        try (NotebookRun run = new NotebookRun("x.ipynb")) {
            assertThatThrownBy(() -> run.run(cell(3, "int a = 1;\nint b = nonsense;")))
                    .hasMessageContaining("x.ipynb, cell 3: cannot find symbol")
                    .hasMessageContaining("int b = nonsense;");
            assertThatThrownBy(() -> run.run(cell(4, "List.of().get(0)")))
                    .hasMessageContaining("x.ipynb, cell 4: java.lang.ArrayIndexOutOfBoundsException");
        }
    }

    private static Cell cell(int number, String source) {
        return new Cell(number, source, JsonNodeFactory.instance.objectNode());
    }
}
