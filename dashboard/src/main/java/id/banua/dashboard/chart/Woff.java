package id.banua.dashboard.chart;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a WOFF 1.0 font (W3C Recommendation of 2012) into the sfnt file that AWT reads. The tables of a WOFF are
 * those of the font itself, each packed by zlib where that made it smaller.
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER_BYTES = 44;
    private static final int ENTRY_BYTES = 20;
    private static final int SFNT_HEADER_BYTES = 12;
    private static final int SFNT_ENTRY_BYTES = 16;

    private Woff() {}

    static byte[] unpack(byte[] packed) {
        ByteBuffer woff = ByteBuffer.wrap(packed);
        if (woff.getInt(0) != SIGNATURE) {
            throw new IllegalArgumentException("A WOFF font begins with 'wOFF', but this one does not");
        }
        int tables = woff.getShort(12);
        ByteBuffer sfnt = ByteBuffer.allocate(woff.getInt(16));
        int log2 = 31 - Integer.numberOfLeadingZeros(tables);
        sfnt.putInt(woff.getInt(4)).putShort((short) tables).putShort((short) (16 << log2));
        sfnt.putShort((short) log2).putShort((short) (16 * tables - (16 << log2)));
        int offset = SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * tables;
        for (int table = 0; table < tables; table++) {
            int entry = HEADER_BYTES + ENTRY_BYTES * table;
            byte[] bytes = table(packed, woff.getInt(entry + 4), woff.getInt(entry + 8), woff.getInt(entry + 12));
            sfnt.putInt(woff.getInt(entry))
                    .putInt(woff.getInt(entry + 16))
                    .putInt(offset)
                    .putInt(bytes.length);
            sfnt.put(offset, bytes);
            offset += (bytes.length + 3) / 4 * 4;
        }
        return sfnt.array();
    }

    private static byte[] table(byte[] packed, int offset, int packedBytes, int bytes) {
        byte[] table = new byte[bytes];
        if (packedBytes == bytes) {
            System.arraycopy(packed, offset, table, 0, bytes);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, offset, packedBytes);
            int found = inflater.inflate(table);
            if (found != bytes) {
                throw new IllegalArgumentException("A font table has " + bytes + " bytes, but " + found + " came out");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("A font table is not packed by zlib", e);
        } finally {
            inflater.end();
        }
    }
}
