package id.banua.batch.record.file;

import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.io.Serializable;

/** A piece of a file that one task reads from its beginning to its end. */
public interface RowSource extends Serializable {
    /** About how much there is to read. */
    long bytes();

    /** Opens the piece; each row goes into {@code row}. */
    RowReader open(RecordType type, RecordRow row);
}
