package id.banua.batch.source;

import java.nio.file.Path;

/** A local path as Spark wants it: with its scheme, but not escaped, so that a space stays a space. */
public final class SparkPath {
    private SparkPath() {}

    /** For writing. */
    public static String of(Path path) {
        return "file:" + path.toAbsolutePath();
    }

    /** For reading: Spark takes that path for a pattern, or for several paths with commas between them. */
    public static String literal(Path path) {
        return of(path).replaceAll("[\\\\{}\\[\\]*?]", "\\\\$0").replace(",", "{\\,}");
    }
}
