package id.banua.dashboard.mart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.model.mart.MartManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The folders of a marts folder: one for each run, and the file {@code CURRENT} that names the one in force. */
public final class RunFolders {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path marts;

    public RunFolders(Path marts) {
        this.marts = marts;
    }

    /** The id that {@code CURRENT} holds. */
    public String currentId() {
        Path pointer = marts.resolve("CURRENT");
        if (!Files.isRegularFile(pointer)) {
            throw new UnusableMartsException(
                    "No marts in " + marts.toAbsolutePath().normalize()
                            + ": there is no file CURRENT; run ./banua build, or name another folder with --marts");
        }
        try {
            return Files.readString(pointer).strip();
        } catch (IOException e) {
            throw new UnusableMartsException("Cannot read " + pointer + ": " + e.getMessage(), e);
        }
    }

    Path currentRun() {
        return run(currentId());
    }

    Path run(String id) {
        if (!id.matches("[A-Za-z0-9._-]+")
                || !Files.isDirectory(marts.resolve("runs").resolve(id))) {
            throw new UnusableMartsException("CURRENT in "
                    + marts.toAbsolutePath().normalize() + " names run '" + id + "', but there is no such run folder");
        }
        return marts.resolve("runs").resolve(id);
    }

    /** Every run that is kept and readable, the youngest first. */
    public List<RunFacts> list() {
        Path runs = marts.resolve("runs");
        List<RunFacts> found = new ArrayList<>();
        try (Stream<Path> folders = Files.list(runs)) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.isRegularFile(folder.resolve("manifest.json"))) {
                    found.add(RunFacts.of(parse(folder), folder));
                }
            }
        } catch (IOException e) {
            throw new UnusableMartsException("Cannot list " + runs + ": " + e.getMessage(), e);
        }
        found.sort(RunFacts.YOUNGEST_FIRST);
        return found;
    }

    /** The manifest of a run, checked to be of a mart version that this program reads. */
    static MartManifest manifestOf(Path run) {
        MartManifest manifest = parse(run);
        try {
            manifest.requireReadable();
            return manifest;
        } catch (IllegalStateException e) {
            throw new UnusableMartsException(String.valueOf(e.getMessage()), e);
        }
    }

    private static MartManifest parse(Path run) {
        Path file = run.resolve("manifest.json");
        try {
            return JSON.readValue(Files.readString(file), MartManifest.class);
        } catch (IOException e) {
            throw new UnusableMartsException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
