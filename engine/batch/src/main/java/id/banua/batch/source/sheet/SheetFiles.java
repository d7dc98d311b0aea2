package id.banua.batch.source.sheet;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Spreadsheet files, by the ends of their names. */
public final class SheetFiles {
    private SheetFiles() {}

    /** Whether the name is that of a spreadsheet that can be read. */
    public static boolean isSheet(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || isOds(lower);
    }

    /**
     * Hands over the visible sheets of a file in their order; only one is in memory at a time.
     *
     * @param name what messages call the file
     */
    public static void read(Path file, String name, Consumer<Sheet> use) {
        if (isOds(file.toString())) {
            OdsSheets.read(file, name, use);
        } else {
            XlsxSheets.read(file, name, use);
        }
    }

    private static boolean isOds(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".ods");
    }
}
