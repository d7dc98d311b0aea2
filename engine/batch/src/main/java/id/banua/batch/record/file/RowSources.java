package id.banua.batch.record.file;

import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Files of records in, the pieces out that tasks read row by row. Headers are read now, rows later. */
public final class RowSources {
    private static final long BYTES_OF_A_TASK = 64L << 20;

    private RowSources() {}

    /** The pieces of all CSV files and spreadsheets among the files, small ones grouped into one task. */
    public static List<List<RowSource>> tasks(RecordType type, List<RecordFile> files) {
        List<List<RowSource>> tasks = new ArrayList<>();
        List<RowSource> task = new ArrayList<>();
        long bytes = 0;
        for (RowSource piece : pieces(type, files)) {
            if (!task.isEmpty() && bytes + piece.bytes() > BYTES_OF_A_TASK) {
                tasks.add(task);
                task = new ArrayList<>();
                bytes = 0;
            }
            task.add(piece);
            bytes += piece.bytes();
        }
        if (!task.isEmpty()) {
            tasks.add(task);
        }
        return tasks;
    }

    private static List<RowSource> pieces(RecordType type, List<RecordFile> files) {
        List<RowSource> pieces = new ArrayList<>();
        for (RecordFile file : files) {
            switch (file.format()) {
                case CSV -> pieces.addAll(CsvSlice.of(CsvHeader.read(file, type)));
                case SHEET -> pieces.add(RecordSheets.of(file));
                case PARQUET -> {}
            }
        }
        return pieces;
    }
}
