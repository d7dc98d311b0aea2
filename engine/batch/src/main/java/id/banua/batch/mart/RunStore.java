package id.banua.batch.mart;

import id.banua.batch.source.DataFault;
import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of published runs. A run is written beside the others under another name, renamed when it is whole, and
 * put in force by an atomic rename of {@code CURRENT}: whoever dies on the way leaves the earlier run in force.
 */
public final class RunStore {
    /** How many runs are kept. */
    public static final int KEPT_RUNS = 10;

    private static final String UNFINISHED = ".tmp";

    private final Path root;

    public RunStore(Path root) {
        this.root = root;
    }

    /** The run in force. */
    public Optional<String> current() {
        Path pointer = root.resolve("CURRENT");
        return Files.isRegularFile(pointer) ? Optional.of(readText(pointer).strip()) : Optional.empty();
    }

    public Path folderOf(String runId) {
        return root.resolve("runs").resolve(runId);
    }

    /** The run of that id; names the runs that exist where there is none. */
    public Path get(String runId) {
        if (!Files.isDirectory(folderOf(runId))) {
            throw new DataFault(
                    "A run of " + root + " was expected (" + String.join(", ", list()) + "), found " + runId);
        }
        return folderOf(runId);
    }

    /** The ids of all whole runs, oldest first. */
    public List<String> list() {
        try (Stream<Path> found = Files.list(root.resolve("runs"))) {
            return found.filter(run -> Files.isRegularFile(run.resolve(RunFiles.SUMMARY)))
                    .filter(run -> !run.toString().endsWith(UNFINISHED))
                    .sorted(Comparator.comparing(RunFiles::startedAt))
                    .map(run -> run.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the run is there with all its files at their sizes. */
    public boolean isWhole(String runId) {
        Path folder = folderOf(runId);
        return RunFiles.findManifest(folder).stream()
                .anyMatch(manifest ->
                        files(manifest).allMatch(file -> sizeOf(folder.resolve(file.path())) == file.bytes()));
    }

    /** Whether every file of the run still has the hash that its manifest names. */
    public boolean isIntact(String runId) {
        Path folder = folderOf(runId);
        return isWhole(runId)
                && files(manifest(runId))
                        .allMatch(file -> DataFolder.hashed(file.path(), folder.resolve(file.path()))
                                .equals(file));
    }

    public MartManifest manifest(String runId) {
        return RunFiles.manifest(folderOf(runId));
    }

    /** Keeps other builds out until it is closed; a process that dies lets go of it. */
    public FileChannel lock() {
        try {
            Files.createDirectories(root.resolve("runs"));
            FileChannel channel =
                    FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new DataFault("Another build is writing to " + root + "; wait for it to end");
            }
            return channel;
        } catch (IOException e) {
            throw new DataFault("A folder for marts was expected at " + root + ", but it cannot be written", e);
        }
    }

    /** An empty folder for a run in the making; what earlier runs left unfinished is removed. Needs the lock. */
    public Path begin(String runId) {
        try (Stream<Path> found = Files.list(root.resolve("runs"))) {
            found.filter(run -> run.toString().endsWith(UNFINISHED)).forEach(RunStore::deleteTree);
            return Files.createDirectories(folderOf(runId + UNFINISHED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Puts a whole run in force as the last act, then removes runs beyond the last {@value #KEPT_RUNS}. A run that was
     * there already stays as it is; it must be the same to the byte, unless it was damaged.
     */
    public void publish(MartManifest manifest, Object summary) {
        String runId = manifest.runId();
        Path unfinished = folderOf(runId + UNFINISHED);
        if (isIntact(runId)) {
            requireSame(manifest, manifest(runId));
            deleteTree(unfinished);
        } else {
            deleteTree(folderOf(runId));
            RunFiles.writeManifest(unfinished, manifest);
            RunFiles.writeSummary(unfinished, summary);
            move(unfinished, folderOf(runId));
        }
        putInForce(runId);
        removeBeyondKept(runId);
    }

    private static void requireSame(MartManifest computed, MartManifest published) {
        if (!computed.equals(published)) {
            throw new IllegalStateException(
                    "Run " + computed.runId() + " was computed again from the same inputs by the"
                            + " same code, but its files differ from the published ones");
        }
    }

    /** Moves {@code CURRENT} to a run that is already there. */
    public void putInForce(String runId) {
        try {
            Path next = Files.writeString(root.resolve("CURRENT" + UNFINISHED), runId + "\n");
            move(next, root.resolve("CURRENT"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeBeyondKept(String current) {
        List<String> runs = list();
        runs.stream()
                .limit(Math.max(0, runs.size() - KEPT_RUNS))
                .filter(run -> !run.equals(current))
                .forEach(run -> deleteTree(folderOf(run)));
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<InputFile> files(MartManifest manifest) {
        return manifest.marts().stream().flatMap(mart -> mart.files().stream());
    }

    private static long sizeOf(Path file) {
        return file.toFile().length();
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
