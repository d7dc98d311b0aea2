package id.banua.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps what a process writes below some folders although it deletes it: each new file gets a second name (a hard link)
 * elsewhere, under which all that is written to it stays. Looks around every ten milliseconds.
 */
final class KeptFiles {
    private static final long GLANCE_MILLIS = 10;

    private final List<Path> watched;
    private final Path kept;
    private final Set<Object> seen = new HashSet<>();
    private final Thread thread;
    private volatile boolean isStopped;

    KeptFiles(List<Path> watched, Path kept) throws IOException {
        this.watched = watched;
        this.kept = Files.createDirectories(kept);
        thread = new Thread(this::watch, "kept files");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!isStopped) {
                watched.forEach(this::keepNew);
                Thread.sleep(GLANCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepNew(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(this::keep);
        } catch (IOException | UncheckedIOException e) {
            // a folder went while it was listed; the next glance lists the rest
            Thread.onSpinWait();
        }
    }

    private void keep(Path file) {
        try {
            Object inode = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            if (seen.add(inode)) {
                Files.createLink(kept.resolve(seen.size() + "-" + file.getFileName()), file);
            }
        } catch (NoSuchFileException e) {
            // gone before it could be kept: nobody can read it any more
            Thread.onSpinWait();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks a last time. */
    void stop() {
        isStopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watched.forEach(this::keepNew);
    }
}
