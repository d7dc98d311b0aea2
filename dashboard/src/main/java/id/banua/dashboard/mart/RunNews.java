package id.banua.dashboard.mart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * When a run was made and what it changed, from its {@code summary.json}.
 *
 * @param startedAt ISO instant; empty where no summary says so
 * @param previousRun the run that was in force before; empty for the first
 */
public record RunNews(String startedAt, String previousRun, List<Change> changes) {
    private static final JsonMapper JSON = new JsonMapper();

    public RunNews {
        changes = List.copyOf(changes);
    }

    /**
     * What changed in one indicator.
     *
     * @param largest the largest change: {@code total 63 2024-09 4.02 -> 4.03}; empty where none is a change of value
     */
    public record Change(String indicatorId, long added, long removed, long changed, String largest) {}

    /** What the summary of a run folder says; nothing where there is none. */
    static RunNews of(Path run) {
        Path summary = run.resolve("summary.json");
        if (!Files.isRegularFile(summary)) {
            return new RunNews("", "", List.of());
        }
        try {
            JsonNode root = JSON.readTree(Files.readString(summary));
            List<Change> changes = new ArrayList<>();
            root.path("changes").forEach(node -> changes.add(change(node)));
            return new RunNews(
                    root.path("startedAt").asText(""), root.path("previousRun").asText(""), changes);
        } catch (IOException e) {
            throw new UnusableMartsException("Cannot read " + summary + ": " + e.getMessage(), e);
        }
    }

    private static Change change(JsonNode node) {
        return new Change(
                node.path("indicatorId").asText(),
                node.path("added").asLong(),
                node.path("removed").asLong(),
                node.path("changed").asLong(),
                node.path("largest").asText(""));
    }
}
