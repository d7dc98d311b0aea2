package id.banua.batch.run;

import id.banua.batch.LocalSpark;
import id.banua.batch.source.SparkPath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Finds numbers of sixteen digits in files: as text of one or two bytes a digit, as whole numbers, and in Parquet's pages. */
record CardNumbersIn(Set<Long> numbers) {
    private static final int DIGITS = 16;
    private static final byte[] PARQUET = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /** Those of the numbers that stand in some file. */
    Set<Long> found(List<Path> files) throws IOException {
        Set<Long> found = new TreeSet<>();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            search(bytes, found);
            if (isParquet(bytes)) {
                search(text(file).getBytes(StandardCharsets.UTF_8), found);
            }
        }
        return found;
    }

    Set<Long> found(String text) {
        Set<Long> found = new TreeSet<>();
        search(text.getBytes(StandardCharsets.UTF_8), found);
        return found;
    }

    private void search(byte[] bytes, Set<Long> found) {
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer big = ByteBuffer.wrap(bytes);
        for (int i = 0; i + Long.BYTES <= bytes.length; i++) {
            for (long number :
                    new long[] {little.getLong(i), big.getLong(i), digits(bytes, i, 1), digits(bytes, i, 2)}) {
                if (numbers.contains(number)) {
                    found.add(number);
                }
            }
        }
    }

    /** The number whose digits stand there, one in so many bytes; -1 where none does. */
    private static long digits(byte[] bytes, int from, int width) {
        if (from + DIGITS * width > bytes.length + width - 1) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = bytes[from + i * width] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static boolean isParquet(byte[] bytes) {
        return bytes.length > 2 * PARQUET.length
                && Arrays.equals(bytes, 0, PARQUET.length, PARQUET, 0, PARQUET.length)
                && Arrays.equals(bytes, bytes.length - PARQUET.length, bytes.length, PARQUET, 0, PARQUET.length);
    }

    private static String text(Path file) {
        Dataset<Row> rows = LocalSpark.session().read().parquet(SparkPath.literal(file));
        Column[] columns = Arrays.stream(rows.columns())
                .map(name -> functions.col("`" + name + "`").cast("string"))
                .toArray(Column[]::new);
        return String.join(
                "\n",
                rows.select(columns).collectAsList().stream().map(Row::toString).toList());
    }
}
