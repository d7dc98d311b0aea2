package id.banua.batch.mart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the lists of encodings in a Parquet footer in order. The writer takes them from a hash set of enum constants,
 * whose order is another one in each JVM, so that equal rows would not give equal bytes.
 */
final class StableFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private StableFooter() {}

    static void rewrite(Path parquet) {
        try (RandomAccessFile file = new RandomAccessFile(parquet.toFile(), "rw")) {
            long lengthAt = file.length() - MAGIC.length - Integer.BYTES;
            file.seek(lengthAt);
            int length = Integer.reverseBytes(file.readInt());
            byte[] footer = new byte[length];
            file.seek(lengthAt - length);
            file.readFully(footer);
            byte[] ordered = ordered(footer);
            file.seek(lengthAt - length);
            file.write(ordered);
            file.writeInt(Integer.reverseBytes(ordered.length));
            file.write(MAGIC);
            file.setLength(file.getFilePointer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ordered(byte[] footer) throws IOException {
        FileMetaData metadata = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : metadata.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                order(chunk.getMeta_data());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Util.writeFileMetaData(metadata, out);
        return out.toByteArray();
    }

    private static void order(ColumnMetaData column) {
        column.getEncodings().sort(Comparator.naturalOrder());
        if (column.isSetEncoding_stats()) {
            column.getEncoding_stats()
                    .sort(Comparator.comparing(PageEncodingStats::getPage_type)
                            .thenComparing(PageEncodingStats::getEncoding));
        }
    }
}
