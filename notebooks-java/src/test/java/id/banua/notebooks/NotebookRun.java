package id.banua.notebooks;

import id.banua.notebooks.Notebook.Cell;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** Evaluates a notebook's cells in the JDK's own shell, inside this JVM and on its class path. */
public final class NotebookRun implements AutoCloseable {

    /** What every Java kernel imports, so that a notebook need not. */
    private static final List<String> USUAL_IMPORTS =
            List.of("java.util.*", "java.util.stream.*", "java.io.*", "java.math.*");

    /** Where a cell's last value is laid down; the shell runs in this JVM, so that it can reach it. */
    @Nullable
    public static volatile Object shown;

    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final String name;
    private int runs;

    NotebookRun(String name) {
        this.name = name;
        // Surefire starts from a jar that only names the class path; this is the class path itself.
        shell.addToClasspath(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        USUAL_IMPORTS.forEach(room -> shell.eval("import " + room + ";"));
    }

    void run(Cell cell) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            runs++;
            cell.json().put("execution_count", runs);
            Object value = evaluate(cell);
            cell.prints(printed.toString(StandardCharsets.UTF_8));
            if (value != null) {
                cell.shows(runs, value);
            }
        } finally {
            System.setOut(console);
        }
    }

    private @Nullable Object evaluate(Cell cell) {
        shown = null;
        String rest = cell.source();
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            String source = next.source() == null ? rest : next.source();
            rest = next.remaining() == null ? "" : next.remaining();
            for (SnippetEvent event : shell.eval(source)) {
                requireDone(cell, source, event);
                if (rest.isBlank() && !source.strip().endsWith(";")) {
                    layDown(event.snippet());
                }
            }
        }
        return shown;
    }

    /** Only an expression without a semicolon has a value to show. */
    private void layDown(Snippet last) {
        String holder = NotebookRun.class.getName() + ".shown = ";
        if (last instanceof ExpressionSnippet expression) {
            shell.eval(holder + expression.name() + ";");
        } else if (last instanceof VarSnippet variable
                && last.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
            shell.eval(holder + variable.name() + ";");
        }
    }

    private void requireDone(Cell cell, String source, SnippetEvent event) {
        JShellException thrown = event.exception();
        if (event.status() != Snippet.Status.REJECTED && thrown == null) {
            return;
        }
        String reason = thrown == null
                ? shell.diagnostics(event.snippet())
                        .map(found -> found.getMessage(Locale.ROOT))
                        .collect(Collectors.joining("; "))
                : describe(thrown);
        throw new IllegalStateException("%s, cell %d: %s%n%s".formatted(name, cell.number(), reason, source.strip()));
    }

    private static String describe(JShellException thrown) {
        return thrown instanceof EvalException inCell
                ? inCell.getExceptionClassName() + ": " + inCell.getMessage()
                : String.valueOf(thrown.getMessage());
    }

    @Override
    public void close() {
        shell.close();
    }
}
