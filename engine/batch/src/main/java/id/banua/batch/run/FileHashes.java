package id.banua.batch.run;

import id.banua.batch.source.DataFolder;
import id.banua.model.mart.MartManifest.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hashes of large files, remembered from run to run. A remembered hash counts only while size, times of change and inode
 * are those of the day it was made, and the file had rested then: as git does for its index. The time of the last change of
 * the inode moves with every write and no program can set it back, so a changed file never passes for the old one. Where
 * the file system does not tell it, nothing is remembered.
 */
final class FileHashes {
    private static final long LARGE = 8L << 20;
    private static final long REST_MILLIS = TimeUnit.SECONDS.toMillis(3);
    private static final String FORMAT = "1";

    private final Path memory;
    private final Map<String, String> known = new TreeMap<>();
    private final Map<String, String> used = new TreeMap<>();

    /** Hashes as they are remembered in that file. */
    FileHashes(Path memory) {
        this.memory = memory;
        try (Stream<String> lines = Files.exists(memory) ? Files.lines(memory) : Stream.of()) {
            lines.map(line -> line.split("\t", 3))
                    .filter(parts -> parts.length == 3 && parts[0].equals(FORMAT))
                    .forEach(parts -> known.put(parts[2], parts[1]));
        } catch (IOException | UncheckedIOException e) {
            known.clear();
        }
    }

    /** The hash of each file under its name, in their order. */
    List<InputFile> of(Map<String, Path> files) {
        List<InputFile> hashed = files.entrySet().parallelStream()
                .map(file -> hashed(file.getKey(), file.getValue()))
                .toList();
        if (!used.equals(known)) {
            remember();
        }
        return hashed;
    }

    private InputFile hashed(String name, Path file) {
        String before = stamp(file);
        String hash = before == null ? null : known.get(before);
        InputFile input = hash == null
                ? DataFolder.hashed(name, file)
                : new InputFile(name, hash, file.toFile().length());
        if (before != null && before.equals(stamp(file))) {
            synchronized (used) {
                used.put(before, input.sha256());
            }
        }
        return input;
    }

    /** What tells this file in this state from any other; null where nothing does, or where it is too small to matter. */
    private static @Nullable String stamp(Path file) {
        try {
            if (Files.size(file) < LARGE || !Files.getFileStore(file).supportsFileAttributeView("unix")) {
                return null;
            }
            Map<String, Object> facts = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino,dev");
            FileTime changed = (FileTime) facts.get("ctime");
            boolean hasRested = changed != null && System.currentTimeMillis() - changed.toMillis() > REST_MILLIS;
            String state =
                    new TreeMap<>(facts).values().stream().map(Object::toString).collect(Collectors.joining(" "));
            return hasRested ? state + " " + file.toAbsolutePath() : null;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    /** A lost memory costs time, nothing else. */
    private void remember() {
        List<String> lines = used.entrySet().stream()
                .map(entry -> FORMAT + "\t" + entry.getValue() + "\t" + entry.getKey())
                .toList();
        try {
            Files.createDirectories(memory.toAbsolutePath().getParent());
            Path written = Files.write(memory.resolveSibling(memory.getFileName() + ".tmp"), lines);
            Files.move(written, memory, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            used.clear();
        }
    }
}
