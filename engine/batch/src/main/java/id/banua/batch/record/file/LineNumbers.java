package id.banua.batch.record.file;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Places of rows in, the numbers of their lines out: one pass over each CSV file that has any, none over the others. */
public final class LineNumbers {
    /** The column of the file, with the sheet where it has sheets. */
    public static final String FILE = "record_file";

    /** The column of the place in the file: a byte in CSV, the number of a row elsewhere. */
    public static final String POSITION = "record_position";

    /** The number of the line or row, from 1. */
    public static final String LINE = "line";

    private static final int BUFFER = 1 << 20;
    private static final StructType SCHEMA = new StructType()
            .add(FILE, DataTypes.StringType)
            .add(POSITION, DataTypes.LongType)
            .add(LINE, DataTypes.LongType);

    private LineNumbers() {}

    /** Adds {@value #LINE} to rows that have {@link RawRecords#FILE} and {@link RawRecords#POSITION}. */
    public static Dataset<Row> with(Dataset<Row> rows, List<RecordFile> files) {
        HashMap<String, String> paths = new HashMap<>();
        for (RecordFile file : files) {
            if (file.format() == RecordFile.Format.CSV) {
                paths.put(file.name(), file.path().toAbsolutePath().toString());
            }
        }
        Column isCsv = col(FILE)
                .endsWith(RecordFile.Format.CSV.ending())
                .and(col(FILE).contains(RecordFile.OF_SHEET).equalTo(lit(false)));
        String[] place = {FILE, POSITION};
        Dataset<Row> lines = rows.filter(isCsv)
                .select(place[0], place[1])
                .distinct()
                .repartition(col(FILE))
                .sortWithinPartitions(place[0], place[1])
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) part -> new Counted(part, paths), Encoders.row(SCHEMA));
        Dataset<Row> ofCsv = rows.filter(isCsv).join(lines, place, "left");
        Dataset<Row> others = rows.filter(isCsv.equalTo(lit(false))).withColumn(LINE, col(POSITION));
        return ofCsv.unionByName(others);
    }

    /** Places in the order of files and bytes in, one after the other with its line out. */
    private static final class Counted implements Iterator<Row> {
        private final Iterator<Row> places;
        private final Map<String, String> paths;
        private String file = "";
        private @Nullable Counter counter;

        Counted(Iterator<Row> places, Map<String, String> paths) {
            this.places = places;
            this.paths = paths;
        }

        @Override
        public boolean hasNext() {
            if (places.hasNext()) {
                return true;
            }
            closeCounter();
            return false;
        }

        @Override
        public Row next() {
            Row place = places.next();
            return RowFactory.create(
                    place.getString(0),
                    place.getLong(1),
                    counterOf(place.getString(0)).lineAt(place.getLong(1)));
        }

        private Counter counterOf(String name) {
            Counter open = counter;
            if (open != null && name.equals(file)) {
                return open;
            }
            closeCounter();
            Counter opened = new Counter(Path.of(paths.getOrDefault(name, name)));
            file = name;
            counter = opened;
            return opened;
        }

        private void closeCounter() {
            Counter open = counter;
            if (open != null) {
                open.close();
            }
        }
    }

    /** Counts line breaks up to places that never go back. */
    private static final class Counter {
        private final FileChannel channel;
        private final byte[] buffer = new byte[BUFFER];
        private long begin;
        private int limit;
        private int next;
        private long line = 1;

        Counter(Path file) {
            try {
                channel = FileChannel.open(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        long lineAt(long position) {
            try {
                while (begin + next < position && (next < limit || fill())) {
                    int last = (int) Math.min(limit, position - begin);
                    for (; next < last; next++) {
                        line += buffer[next] == '\n' ? 1 : 0;
                    }
                }
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private boolean fill() throws IOException {
            begin += limit;
            next = 0;
            limit = Math.max(0, channel.read(ByteBuffer.wrap(buffer)));
            return limit > 0;
        }

        void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
