package id.banua.batch.record.file;

import id.banua.batch.record.schema.RecordType;
import id.banua.batch.source.DataFault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.TaskKilledException;
import org.apache.spark.rdd.InputFileBlockHolder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** The rows of Parquet files as a task reads them. A page that cannot be read is a fault of its file, which is named. */
public final class WholePages implements Iterator<InternalRow> {
    private final Iterator<InternalRow> rows;
    private final RecordType type;

    public WholePages(Iterator<InternalRow> rows, RecordType type) {
        this.rows = rows;
        this.type = type;
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Exception e) {
            throw fault(e);
        }
    }

    @Override
    public InternalRow next() {
        try {
            return rows.next();
        } catch (Exception e) {
            throw fault(e);
        }
    }

    /** Spark's readers are written in Scala and throw checked exceptions without a word. */
    private RuntimeException fault(Exception e) {
        if (e instanceof TaskKilledException killed) {
            return killed;
        }
        return new DataFault(fileBeingRead() + ": a whole Parquet file was expected, found pages that are damaged", e);
    }

    /** As findings call it: the file, below the folder of its type where it is one of several. */
    private String fileBeingRead() {
        @Nullable
        Path file = Path.of(URI.create(InputFileBlockHolder.getInputFilePath().toString())
                        .getPath())
                .getFileName();
        boolean isSingle = (type.name() + RecordFile.Format.PARQUET.ending()).equals(String.valueOf(file));
        return RecordFolder.NAME + "/" + (isSingle ? "" : type.name() + "/") + file;
    }
}
