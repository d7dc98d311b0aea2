package id.banua.batch.source;

import id.banua.batch.source.sheet.Sheet;
import id.banua.batch.source.sheet.SheetFiles;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A file of published tables: a spreadsheet, or a saved answer of the BPS web API; and the mapping beside it.
 *
 * @param path where it lies
 * @param name what findings call it
 * @param mappingPath where its mapping lies, if it has one
 * @param mappingName what messages call the mapping
 */
public record TableFile(String path, String name, String mappingPath, String mappingName) implements Serializable {
    private static final String MAPPING = ".mapping.json";
    private static final String ANSWER = ".json";
    private static final long MAX_ANSWER_BYTES = 256L << 20;

    /** A file and the mapping that belongs to it by its name. */
    public static TableFile of(Path file, String name) {
        return new TableFile(file.toString(), name, mappingOf(file).toString(), withoutEnd(name) + MAPPING);
    }

    /** The same with another mapping. */
    public TableFile withMapping(Path mapping) {
        return new TableFile(path, name, mapping.toString(), mapping.toString());
    }

    /** Whether a file of that name is one of tables. */
    public static boolean isOne(String fileName) {
        return SheetFiles.isSheet(fileName)
                || (fileName.endsWith(ANSWER) && !fileName.endsWith(MAPPING) && !fileName.equals(Snapshot.FILE));
    }

    /** Whether it is a saved answer of the BPS web API. */
    public boolean isAnswer() {
        return path.endsWith(ANSWER);
    }

    /** The mapping that belongs to a file: its name with another end. It need not exist. */
    public static Path mappingOf(Path file) {
        return file.resolveSibling(withoutEnd(file.getFileName().toString()) + MAPPING);
    }

    private static String withoutEnd(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** The text of its mapping, if there is one. */
    public Optional<String> mapping() {
        Path mapping = Path.of(mappingPath);
        return Files.isRegularFile(mapping) ? Optional.of(text(mapping, mappingName)) : Optional.empty();
    }

    /** Hands over its sheets in their order; only one is in memory at a time. */
    public void eachSheet(Consumer<Sheet> use) {
        SheetFiles.read(Path.of(path), name, use);
    }

    /** The saved answer, if it still has the bytes that were fetched. */
    public String answer() {
        Path file = Path.of(path);
        Snapshot.requireUnchanged(file, name);
        if (file.toFile().length() > MAX_ANSWER_BYTES) {
            throw new DataFault(name + ": at most 256 MB were expected in a saved answer, found more");
        }
        return text(file, name);
    }

    private static String text(Path file, String name) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.indexOf(DataFolder.UNDECODABLE) >= 0) {
                throw new DataFault(name + ": UTF-8 text was expected, found other bytes");
            }
            return text.startsWith(DataFolder.BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException e) {
            throw new DataFault(name + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }
}
