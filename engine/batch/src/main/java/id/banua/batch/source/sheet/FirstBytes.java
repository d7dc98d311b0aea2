package id.banua.batch.source.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the first bytes of a file tell of its kind. */
final class FirstBytes {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private FirstBytes() {}

    /** What the file is, and what to do, where it is no zip. */
    static Optional<String> otherThanZip(byte[] start) {
        if (startsWith(start, ZIP)) {
            return Optional.empty();
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (startsWith(start, OLE2)) {
            return Optional.of(
                    text.contains(ENCRYPTED)
                            ? "one that a password protects; save it without"
                            : "an old .xls file, whatever its name says; open it and save it as .xlsx");
        }
        if (start.length == 0) {
            return Optional.of("an empty file");
        }
        String words = text.strip().toLowerCase(Locale.ROOT);
        return Optional.of(
                words.startsWith("<") || words.contains("<html") || words.contains("<table")
                        ? "a web page, whatever its name says; open it and save it as .xlsx"
                        : "other bytes, whatever its name says");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
