package id.banua.batch.record;

import id.banua.batch.record.file.RowReader;
import id.banua.batch.record.file.RowSource;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** The rows of the pieces of files that one task got, each examined when it is asked for. */
final class ExaminedRows implements Iterator<InternalRow> {
    private final Iterator<RowSource> pieces;
    private final RecordType type;
    private final RecordRow row;
    private final Examination examination;
    private @Nullable RowReader reader;
    private boolean isReady;

    ExaminedRows(List<RowSource> pieces, RecordType type, RecordRow row, Examination examination) {
        this.pieces = pieces.iterator();
        this.type = type;
        this.row = row;
        this.examination = examination;
    }

    @Override
    public boolean hasNext() {
        while (!isReady) {
            RowReader open = reader;
            if (open != null && open.next()) {
                isReady = true;
            } else {
                if (open != null) {
                    open.close();
                    reader = null;
                }
                if (!pieces.hasNext()) {
                    return false;
                }
                reader = pieces.next().open(type, row);
            }
        }
        return true;
    }

    @Override
    public InternalRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isReady = false;
        return examination.examined();
    }
}
