package id.banua.batch.source;

import java.io.Serializable;

/** Why a line is no row of its file, in both languages; empty words for a good one. */
public record RowFault(String indonesian, String english) implements Serializable {
    static final RowFault NONE = new RowFault("", "");
    static final RowFault NOT_UTF8 = new RowFault("bita yang bukan UTF-8", "bytes that are not UTF-8");
    static final RowFault OPEN_QUOTE = new RowFault("tanda kutip yang tidak ditutup", "quotes that do not close");

    static RowFault otherFieldCount(int found, int expected) {
        return new RowFault(
                found + " kolom, padahal judulnya " + expected, found + " fields where the header has " + expected);
    }
}
