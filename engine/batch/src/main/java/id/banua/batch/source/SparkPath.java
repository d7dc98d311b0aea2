package id.banua.batch.source;

import java.nio.file.Path;

/** A local path as Spark wants it: with its scheme, but not escaped, so that a space stays a space. */
public final class SparkPath {
    private SparkPath() {}

    public static String of(Path path) {
        return "file:" + path.toAbsolutePath();
    }
}
