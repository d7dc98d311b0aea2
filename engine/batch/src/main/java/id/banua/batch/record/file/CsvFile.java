package id.banua.batch.record.file;

import java.io.Serializable;
import java.util.List;

/**
 * A CSV file whose header has been read.
 *
 * @param name what findings call it
 * @param delimiter what stands between fields
 * @param dataFrom the byte behind the header line
 * @param size in bytes
 * @param columns the fields in the order of the header; the empty word where the schema has no such field
 */
record CsvFile(String path, String name, char delimiter, long dataFrom, long size, List<String> columns)
        implements Serializable {}
