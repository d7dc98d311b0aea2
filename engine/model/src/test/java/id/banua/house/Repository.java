package id.banua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The files of this repository that git knows or would add. */
final class Repository {

    private static final Path ROOT = findRoot();

    private Repository() {}

    static Path root() {
        return ROOT;
    }

    /** Paths from the root, with forward slashes, whose name ends in one of the given endings; all if none is given. */
    static List<String> files(String... endings) {
        return Arrays.stream(git("ls-files", "-z", "--cached", "--others", "--exclude-standard")
                        .split("\0"))
                .filter(path -> endings.length == 0 || Arrays.stream(endings).anyMatch(path::endsWith))
                .filter(path -> Files.isRegularFile(ROOT.resolve(path)))
                .sorted()
                .toList();
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("%s is not readable as UTF-8 text".formatted(path), e);
        }
    }

    private static String git(String... words) {
        // A folder that another user owns is read all the same: we only ask for names.
        ProcessBuilder command = new ProcessBuilder("git", "-c", "safe.directory=*");
        command.command().addAll(List.of(words));
        try {
            Process git = command.directory(ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("git does not answer; these tests need it", e);
        }
    }

    private static Path findRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException(
                        "No folder above %s holds .mvn".formatted(Path.of("").toAbsolutePath()));
            }
        }
        return folder;
    }
}
