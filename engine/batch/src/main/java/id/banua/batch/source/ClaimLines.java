package id.banua.batch.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Files of claims in, numbered lines out. One row is one line; a field cannot hold a line break. */
public final class ClaimLines {
    /** Small enough that no core waits for one file. */
    private static final long BYTES_PER_PART = 1L << 20;

    private ClaimLines() {}

    /**
     * The lines of the files, headers and blank lines left out.
     *
     * @param names what findings call each file, in the order of {@code files}
     */
    public static JavaRDD<RawClaim> read(JavaSparkContext spark, List<Path> files, List<String> names) {
        List<JavaRDD<RawClaim>> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            parts.add(lines(spark, files.get(i), names.get(i)));
        }
        return parts.stream().reduce(JavaRDD::union).orElseGet(spark::emptyRDD);
    }

    private static JavaRDD<RawClaim> lines(JavaSparkContext spark, Path file, String name) {
        int fields = ClaimField.fieldsUnder(requireHeader(file, name));
        int parts = (int) (1 + file.toFile().length() / BYTES_PER_PART);
        return spark.textFile(SparkPath.literal(file), parts)
                .zipWithIndex()
                .filter(line -> line._2() > 0 && !line._1().isBlank())
                .map(line -> RawClaim.of(name, line._2() + 1, line._1(), fields));
    }

    private static String requireHeader(Path file, String name) {
        String found = firstLine(file, name);
        if (!found.equals(ClaimField.HEADER) && !found.equals(ClaimField.HEADER_WITH_STATUS)) {
            throw new DataFault(name + ", line 1: the header " + ClaimField.HEADER + " was expected, found "
                    + (found.isEmpty() ? "an empty line" : found));
        }
        return found;
    }

    /** Bytes that are not UTF-8 further down are the fault of their own lines only. */
    private static String firstLine(Path file, String name) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            String line = reader.readLine();
            if (line == null) {
                return "an empty file";
            }
            return line.startsWith(DataFolder.BYTE_ORDER_MARK)
                    ? line.substring(DataFolder.BYTE_ORDER_MARK.length())
                    : line;
        } catch (IOException e) {
            throw new DataFault(name + ": UTF-8 text was expected, but it cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
