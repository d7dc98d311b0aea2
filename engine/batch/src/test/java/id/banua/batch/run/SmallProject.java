package id.banua.batch.run;

import id.banua.batch.SmallHouse;
import id.banua.batch.mart.RunStore;
import id.banua.batch.record.schema.RecordSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** A project with the small house as its data, and the engine's commands run in this JVM. */
record SmallProject(Path root) {

    /** Copies the small house, so that tests may change it. */
    static SmallProject in(Path root) throws IOException {
        SmallHouse.copyTo(root.resolve("datasets"));
        return new SmallProject(root);
    }

    Path data() {
        return root.resolve("datasets");
    }

    /** Adds a file of records, with the shape of all of them. */
    SmallProject withRecords(String file, String text) throws IOException {
        Path shape = data().resolve(RecordSchema.PATH);
        if (!Files.exists(shape)) {
            Files.copy(Path.of("../../datasets").resolve(RecordSchema.PATH), shape);
        }
        Files.createDirectories(data().resolve(file).getParent());
        write(file, text);
        return this;
    }

    /** A key for NIK and KK; the folder lies outside data and marts. */
    static Path keyIn(Path folder) throws IOException {
        Path key = folder.resolve("key");
        if (!Files.exists(key)) {
            Files.writeString(key, "0123456789abcdefghijklmnopqrstuvwxyz");
            Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        }
        return key;
    }

    Path marts() {
        return root.resolve("marts");
    }

    RunStore store() {
        return new RunStore(marts());
    }

    String current() {
        return store().current().orElse("none");
    }

    Path run() {
        return store().folderOf(current());
    }

    Outcome build(String... more) {
        return run("build", more);
    }

    /** A command on the data and the marts of this project. */
    Outcome run(String command, String... more) {
        Stream<String> data = command.equals("diff") ? Stream.of() : Stream.of("--data", data().toString());
        return engine(Stream.of(Stream.of(command), data, Stream.of("--marts", marts().toString()), Stream.of(more))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    static Outcome engine(String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
        try {
            int code = Main.run(words);
            return new Outcome(
                    code, outBytes.toString(StandardCharsets.UTF_8), errBytes.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    void write(String file, String text) {
        try {
            Files.writeString(data().resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String file, String written, String instead) {
        try {
            String text = Files.readString(data().resolve(file));
            if (!text.contains(written)) {
                throw new AssertionError(file + " does not hold " + written);
            }
            write(file, text.replace(written, instead));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the folders of runs, whole or not. */
    List<String> runFolders() {
        try (Stream<Path> found = Files.list(marts().resolve("runs"))) {
            return found.map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
