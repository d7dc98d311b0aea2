package id.banua.batch.record.file;

import id.banua.batch.source.DataFault;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The lines of a part of a file as bytes, with the place at which each begins. A line belongs to the part in which it
 * begins, so the parts of a file together have each line once.
 */
final class LineReader implements Closeable {
    private static final int BUFFER = 1 << 20;
    private static final int LONGEST_LINE = 16 << 20;

    private final FileChannel channel;
    private final String name;
    private final long to;
    private byte[] buffer = new byte[BUFFER];
    private int limit;
    private int start;
    private int end;
    private int next;
    /** Where in the file the buffer begins. */
    private long base;

    /**
     * The lines that begin from {@code from} up to, not including, {@code to}.
     *
     * @param from the beginning of a line, or any byte within one, which then belongs to the part before
     * @param name what messages call the file
     */
    LineReader(Path file, String name, long from, long to) throws IOException {
        this.channel = FileChannel.open(file);
        this.name = name;
        this.to = to;
        base = Math.max(0, from - 1);
        channel.position(base);
        if (from > 0) {
            findEnd();
        }
    }

    /** Goes to the next line; false behind the last one. */
    boolean next() throws IOException {
        start = next;
        return position() < to && findEnd();
    }

    /** Where the line begins in the file. */
    long position() {
        return base + start;
    }

    /** Where the next line begins. */
    long nextPosition() {
        return base + next;
    }

    /** A copy of the line without its line break. */
    byte[] line() {
        int last = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        return Arrays.copyOfRange(buffer, start, last);
    }

    /** Finds the end of the line that begins at {@code start}; false where nothing is left. */
    private boolean findEnd() throws IOException {
        for (int i = start; ; i++) {
            if (i == limit) {
                i -= start;
                if (!fill()) {
                    end = limit;
                    next = limit;
                    return limit > start;
                }
            }
            if (buffer[i] == '\n') {
                end = i;
                next = i + 1;
                return true;
            }
        }
    }

    /** Moves the begun line to the front and reads on behind it. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        base += start;
        limit -= start;
        start = 0;
        if (limit >= LONGEST_LINE) {
            throw new DataFault(name + ": lines of at most 16 MB were expected, found a longer one at byte " + base);
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = channel.read(ByteBuffer.wrap(buffer, limit, buffer.length - limit));
        limit += Math.max(0, read);
        return read > 0;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
