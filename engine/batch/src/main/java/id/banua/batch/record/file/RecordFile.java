package id.banua.batch.record.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * One file of records.
 *
 * @param type the name of its record type
 * @param name what findings call it: its place below the data folder
 */
public record RecordFile(String type, String name, Path path, Format format) {
    /** What stands between the ends of a file's name and the name of its sheet. */
    public static final String OF_SHEET = Format.SHEET.ending + "!";

    /** How its rows are stored. */
    public enum Format {
        CSV(".csv"),
        SHEET(".xlsx"),
        PARQUET(".parquet");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** The end of the names of such files. */
        public String ending() {
            return ending;
        }

        /** The format that the end of a file's name tells; empty for any other name. */
        public static Optional<Format> of(String fileName) {
            return Arrays.stream(values())
                    .filter(format -> fileName.endsWith(format.ending))
                    .findFirst();
        }
    }
}
