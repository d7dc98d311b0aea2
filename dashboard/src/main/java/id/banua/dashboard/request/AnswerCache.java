package id.banua.dashboard.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * Answers that are still true, the least recently asked forgotten first. A page is drawn once for each run, however
 * many people open it in a meeting.
 */
final class AnswerCache {
    private final long mostBytes;
    private final Map<String, Kept> byKey = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    AnswerCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * An answer as it was sent.
     *
     * @param disposition the header of a file to be saved; empty for anything else
     * @param zipped the same content in gzip; not smaller for pictures, and then empty
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; filled once and only sent
    record Kept(String contentType, String disposition, byte[] plain, byte[] zipped) {

        static Kept of(String contentType, String disposition, byte[] plain) {
            byte[] zipped = zip(plain);
            boolean isSmaller = zipped.length < plain.length;
            return new Kept(contentType, disposition, plain, isSmaller ? zipped : new byte[0]);
        }

        private long size() {
            return (long) plain.length + zipped.length;
        }
    }

    synchronized Optional<Kept> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Keeps an answer, unless it would take more than a quarter of the room. */
    synchronized void keep(String key, Kept answer) {
        if (answer.size() > mostBytes / 4 || byKey.containsKey(key)) {
            return;
        }
        byKey.put(key, answer);
        bytes += answer.size();
        Iterator<Kept> oldest = byKey.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().size();
            oldest.remove();
        }
    }

    private static byte[] zip(byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
