package id.banua.batch.run;

import java.nio.file.Path;

/** Where the project stands: the launcher says it, so that commands work from any folder. */
final class Home {
    private static final Path ROOT = Path.of(System.getProperty("banua.home", "."));

    private Home() {}

    static Path root() {
        return ROOT;
    }

    static Path datasets() {
        return ROOT.resolve("datasets");
    }

    static Path marts() {
        return ROOT.resolve(".banua").resolve("marts");
    }

    static Path log() {
        return ROOT.resolve(".banua").resolve("log").resolve("engine.log");
    }
}
