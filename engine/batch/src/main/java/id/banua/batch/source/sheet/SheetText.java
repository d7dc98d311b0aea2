package id.banua.batch.source.sheet;

import java.util.regex.Pattern;

/** Texts that spreadsheet programs put into cells by themselves. */
final class SheetText {
    private static final Pattern ERROR = Pattern.compile("#(REF|DIV/0|N/A|VALUE|NAME|NUM|NULL)[!?]?|Err:\\d+");

    private SheetText() {}

    /** Whether it is the word of a formula that failed. */
    static boolean isError(String text) {
        return ERROR.matcher(text).matches();
    }
}
