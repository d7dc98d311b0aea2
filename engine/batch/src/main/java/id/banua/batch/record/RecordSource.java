package id.banua.batch.record;

import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/**
 * The files of one record type that a run reads.
 *
 * @param isInvented whether a simulation wrote them
 */
public record RecordSource(RecordType type, List<RecordFile> files, boolean isInvented) {
    public RecordSource {
        files = List.copyOf(files);
    }
}
