package id.banua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The launcher in an invented project, with a Maven and a Java that only say what they were asked. */
final class LauncherProject {

    /** What a command left: its exit code, standard output and standard error. */
    record Outcome(int code, String out, String err) {}

    private static final List<String> TOOLS = List.of(
            "bash", "cat", "dirname", "env", "find", "flock", "grep", "mkdir", "mv", "readlink", "rm", "touch", "tr");

    private static final String MAVEN = """
            #!/usr/bin/env bash
            [[ $1 == --version ]] && echo "Apache Maven ${FAKE_MAVEN:-3.8.7}" && exit
            echo "[ERROR] Maven's words"
            [[ ${FAKE_BUILD:-good} == good ]] || exit 1
            for module in engine/batch:banua-batch dashboard:banua-dashboard; do
              mkdir -p "$FAKE_ROOT/${module%:*}/target"
              touch "$FAKE_ROOT/lib.jar" "$FAKE_ROOT/${module%:*}/target/${module#*:}.jar"
              echo "$FAKE_ROOT/lib.jar" >"$FAKE_ROOT/${module%:*}/target/classpath"
            done
            echo built >>"$FAKE_ROOT/builds"
            """;

    private static final String JAVA = """
            #!/usr/bin/env bash
            while [[ $1 == -* ]]; do [[ $1 == -cp ]] && shift; shift; done
            printf '<%s>' "$@"
            [[ $2 == build ]] && exit "${FAKE_EXIT:-0}"
            exit "${FAKE_SERVE_EXIT:-0}"
            """;

    private final Path elsewhere;
    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    LauncherProject(Path folder) {
        elsewhere = folder;
        // A space in the path is the least that a launcher must bear.
        root = folder.resolve("a project");
        write("bin/mvn", MAVEN);
        write("jdk/bin/java", JAVA);
        write("jdk/bin/javac", "#!/usr/bin/env bash\n");
        write("jdk/release", "JAVA_VERSION=\"17.0.15\"\n");
        for (String source : List.of("engine/model", "engine/batch", "dashboard")) {
            write(source + "/pom.xml", "<project/>");
            write(source + "/src/main/java/A.java", "class A {}");
        }
        write("pom.xml", "<project/>");
        write(".mvn/jvm.config", "");
        write("banua", Repository.text("banua"));
        TOOLS.forEach(tool -> write(
                "bin/" + tool, "#!/bin/bash\nexec \"$(PATH=/usr/bin:/bin type -P %s)\" \"$@\"\n".formatted(tool)));
        environment.putAll(
                Map.of("FAKE_ROOT", root.toString(), "JAVA_HOME", path("jdk").toString()));
    }

    LauncherProject with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    Path path(String below) {
        return root.resolve(below);
    }

    long builds() {
        Path builds = path("builds");
        try {
            return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outcome banua(String... words) {
        ProcessBuilder command = new ProcessBuilder(root.resolve("banua").toString());
        command.command().addAll(List.of(words));
        command.environment().clear();
        command.environment().put("PATH", root.resolve("bin").toString());
        command.environment().putAll(environment);
        try {
            Path out = Files.createTempFile(root, "out", "");
            Path err = Files.createTempFile(root, "err", "");
            Process banua = command.directory(elsewhere.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!banua.waitFor(30, TimeUnit.SECONDS)) {
                banua.destroyForcibly();
                throw new IllegalStateException("banua did not end in 30 s: " + Files.readString(err));
            }
            return new Outcome(banua.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void write(String below, String text) {
        try {
            Files.createDirectories(path(below).getParent());
            Files.writeString(path(below), text, StandardCharsets.UTF_8);
            path(below).toFile().setExecutable(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
