package id.banua.batch.run;

import id.banua.batch.source.DataFolder;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names the code that writes a run by what it is made of, so that changed code never passes for the old one. */
final class CodeVersion {
    private static final String RELEASE = "0.1.0";
    private static final int SHOWN = 12;

    private CodeVersion() {}

    /** Release and the first characters of the hash of the engine's and the model's classes. */
    static String ofThisProgram() {
        String parts = Stream.of(CodeVersion.class, Marts.class)
                .map(CodeVersion::origin)
                .map(CodeVersion::hash)
                .collect(Collectors.joining("\n"));
        return RELEASE + "+" + DataFolder.sha256(parts).substring(0, SHOWN);
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(Path jarOrFolder) {
        if (Files.isRegularFile(jarOrFolder)) {
            return DataFolder.hashed("jar", jarOrFolder).sha256();
        }
        return files(jarOrFolder).stream()
                .map(file -> DataFolder.hashed(jarOrFolder.relativize(file).toString(), file))
                .map(file -> file.path() + " " + file.sha256())
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
