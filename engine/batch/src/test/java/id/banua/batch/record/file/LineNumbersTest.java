package id.banua.batch.record.file;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.record.file.RecordFile.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineNumbersTest {
    private static final StructType PLACES =
            new StructType().add(LineNumbers.FILE, DataTypes.StringType).add(LineNumbers.POSITION, DataTypes.LongType);

    @TempDir
    private Path folder;

    /** However a file is cut, its slices have each line once, at its place. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void slices_of_a_file_have_its_lines_once_each_with_its_beginning(long seed) throws IOException {
        List<String> lines = lines(new Random(seed));
        String text = String.join("\n", lines) + (seed % 2 == 0 ? "\n" : "");
        Path file = Files.writeString(folder.resolve("lines.csv"), text);
        long size = Files.size(file);

        for (long step : new long[] {1, 2, 7, 100, size, size + 1}) {
            List<String> read = new ArrayList<>();
            for (long from = 0; from < size; from += step) {
                try (LineReader reader = new LineReader(file, "lines.csv", from, Math.min(size, from + step))) {
                    while (reader.next()) {
                        String line = new String(reader.line(), StandardCharsets.UTF_8);
                        int place = (int) reader.position();
                        read.add(line);
                        assertThat(text.substring(place)).startsWith(line);
                    }
                }
            }
            assertThat(read)
                    .as("seed %d, slices of %d bytes", seed, step)
                    .isEqualTo(text.lines().toList());
        }
    }

    @Test
    void a_line_longer_than_the_buffer_is_one_line() throws IOException {
        String longLine = "x".repeat(3 << 20);
        Path file = Files.writeString(folder.resolve("long.csv"), "a\r\n" + longLine + "\nb");

        try (LineReader reader = new LineReader(file, "long.csv", 0, Long.MAX_VALUE)) {
            assertThat(reader.next()).isTrue();
            assertThat(new String(reader.line(), StandardCharsets.UTF_8)).isEqualTo("a");
            assertThat(reader.next()).isTrue();
            assertThat(reader.line()).hasSize(3 << 20);
            assertThat(reader.next()).isTrue();
            assertThat(reader.next()).isFalse();
        }
    }

    @Test
    void places_become_the_numbers_that_an_editor_shows() throws IOException {
        List<String> lines = lines(new Random(4));
        List<RecordFile> files =
                List.of(written("one.csv", String.join("\n", lines)), written("two.csv", "x\n".repeat(1_500_000)));
        List<Row> places = new ArrayList<>();
        long place = 0;
        for (String line : lines) {
            places.add(RowFactory.create("one.csv", place));
            place += line.length() + 1;
        }
        places.add(RowFactory.create("two.csv", 2_999_998L));
        Collections.shuffle(places, new Random(5));

        List<Long> numbered = numbers(places, files);

        assertThat(numbered.subList(0, lines.size()))
                .isEqualTo(LongStream.rangeClosed(1, lines.size()).boxed().toList());
        assertThat(numbered).hasSize(lines.size() + 1).last().isEqualTo(1_500_000L);
    }

    @Test
    void rows_of_sheets_and_of_parquet_have_their_numbers_already() {
        List<Row> places = List.of(RowFactory.create("a.parquet", 8L), RowFactory.create("b.xlsx!Peserta.csv", 7L));

        assertThat(numbers(places, List.of())).containsExactly(8L, 7L);
    }

    /** In the order of files and places. */
    private static List<Long> numbers(List<Row> places, List<RecordFile> files) {
        return LineNumbers.with(
                        LocalSpark.session().createDataFrame(places, PLACES).repartition(3), files)
                .orderBy(LineNumbers.FILE, LineNumbers.POSITION)
                .collectAsList()
                .stream()
                .map(row -> row.<Long>getAs(LineNumbers.LINE))
                .toList();
    }

    private RecordFile written(String name, String text) throws IOException {
        return new RecordFile("t", name, Files.writeString(folder.resolve(name), text), Format.CSV);
    }

    private static List<String> lines(Random chance) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            lines.add("y".repeat(chance.nextInt(12)));
        }
        lines.add("end");
        return lines;
    }
}
