package id.banua.batch.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The engine in a JVM of its own, for what one JVM cannot show: dying, waiting for each other, starting cold. */
record ChildEngine(Process process, Path out, Path err) {
    private static final long LONGEST_SECONDS = 300;
    private static final long GLANCE_MILLIS = 5;

    /** Starts a command with the launcher's JVM options; {@code more} are further ones. */
    static ChildEngine start(List<String> more, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(more);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        try {
            Path out = Files.createTempFile("engine", ".out");
            Path err = Files.createTempFile("engine", ".err");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new ChildEngine(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChildEngine build(SmallProject project, String... more) {
        List<String> words =
                new ArrayList<>(List.of("build", "--data", project.data().toString()));
        words.addAll(List.of("--marts", project.marts().toString()));
        words.addAll(List.of(more));
        return start(List.of(), words.toArray(String[]::new));
    }

    /** Waits until standard error holds that text. */
    ChildEngine awaitWords(String words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!Files.readString(err).contains(words)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new AssertionError("'" + words + "' was expected, found: " + Files.readString(err));
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        return this;
    }

    /** As {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    Outcome await() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end after " + LONGEST_SECONDS + " s: " + Files.readString(err));
            }
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
