package id.banua.batch.mart;

import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs of one small file, published one after the other into a folder of marts. */
final class InventedRuns {
    private static final String PART = "observations/part-00000.parquet";

    private final Path root;
    private int published;

    InventedRuns(Path root) {
        this.root = root;
    }

    void publish(String runId) {
        write(runId);
        new RunStore(root).publish(manifest(runId), summary(runId));
    }

    /** An unfinished run with its file. */
    Path write(String runId) {
        return write(runId, content(runId));
    }

    Path write(String runId, String content) {
        try {
            Files.createDirectories(root.resolve("runs"));
            Path unfinished = new RunStore(root).begin(runId);
            Files.createDirectories(unfinished.resolve("observations"));
            Files.writeString(unfinished.resolve(PART), content);
            return unfinished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    MartManifest manifest(String runId) {
        return manifest(runId, content(runId));
    }

    MartManifest manifest(String runId, String content) {
        InputFile file = new InputFile(PART, DataFolder.sha256(content), content.length());
        MartFiles mart = new MartFiles("observations", 1, List.of(file), Marts.OBSERVATIONS.columns());
        return new MartManifest(runId, Marts.VERSION, "0.1.0+code", false, List.of(), List.of(mart));
    }

    /** Each begins a second after the one before. */
    Object summary(String runId) {
        published++;
        return Map.of("runId", runId, "startedAt", "2025-01-01T00:00:%02dZ".formatted(published));
    }

    List<String> folders() {
        try (Stream<Path> found = Files.list(root.resolve("runs"))) {
            return found.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(String runId) {
        return "rows of " + runId;
    }
}
