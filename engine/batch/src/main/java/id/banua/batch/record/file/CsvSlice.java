package id.banua.batch.record.file;

import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file that begin in a range of its bytes. */
record CsvSlice(CsvFile file, long from, long to) implements RowSource {
    private static final long BYTES = 64L << 20;

    /** The whole file, in pieces that tasks can share. */
    static List<RowSource> of(CsvFile file) {
        List<RowSource> slices = new ArrayList<>();
        for (long from = file.dataFrom(); from < file.size(); from += BYTES) {
            slices.add(new CsvSlice(file, from, Math.min(file.size(), from + BYTES)));
        }
        return slices;
    }

    @Override
    public long bytes() {
        return to - from;
    }

    boolean isFirst() {
        return from == file.dataFrom();
    }

    @Override
    public RowReader open(RecordType type, RecordRow row) {
        return new CsvRows(this, type, row);
    }
}
