package id.banua.batch.record.file;

/** Fills one {@link id.banua.batch.record.row.RecordRow} after the other. */
public interface RowReader extends AutoCloseable {
    /** Goes to the next row; false behind the last one. */
    boolean next();

    @Override
    void close();
}
