package id.banua.batch.source;

import id.banua.model.mart.MartManifest.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that {@code --data} names: reference tables, and one or more files of claims. */
public record DataFolder(Path root) {
    /** The folder of claims below a data folder. */
    public static final String CLAIMS = "claims";

    /** The ends of the names of files that claims are read from, for messages. */
    public static final String CLAIMS_ENDS = ".csv, .xlsx, .ods or .json";

    /** What some programs put before UTF-8 text. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a reader puts in the place of bytes that are not UTF-8. */
    static final char UNDECODABLE = '\uFFFD';

    public DataFolder {
        if (!Files.isDirectory(root)) {
            throw new DataFault(
                    "A data folder was expected at " + root + ", but there is none; name one with --data DIR");
        }
    }

    /** The claims files by their names, sorted. */
    public List<Path> claimsFiles() {
        List<Path> files = claimsFiles(root.resolve(CLAIMS));
        if (files.isEmpty()) {
            throw new DataFault(CLAIMS + "/: at least one file of claims (" + CLAIMS_ENDS + ") was expected in " + root
                    + ", found none");
        }
        return files;
    }

    /** Whether a file of that name may hold claims: rows of CSV, or tables. */
    public static boolean isClaimsFile(String fileName) {
        return fileName.endsWith(".csv") || TableFile.isOne(fileName);
    }

    /** The files of claims in a folder, sorted by name; empty where the folder is absent. */
    public static List<Path> claimsFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> isClaimsFile(file.getFileName().toString()))
                    .filter(file -> !isLeftByAProgram(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A spreadsheet program that has a file open puts a small one beside it, of nearly the same name. */
    private static boolean isLeftByAProgram(String fileName) {
        return fileName.startsWith("~$") || fileName.startsWith(".");
    }

    /** A file's place below this folder, with forward slashes. */
    public String nameOf(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The text of each reference table, by its name below this folder. */
    public Map<String, String> referenceTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ReferenceTable table : ReferenceTable.values()) {
            texts.put(table.path(), text(table.path()));
        }
        return texts;
    }

    /** Everything that a build reads, with its hash, in a fixed order. */
    public List<InputFile> inputs() {
        Stream<Path> tables = Stream.of(ReferenceTable.values()).map(table -> existing(table.path()));
        Stream<Path> claims = claimsFiles().stream()
                .flatMap(file -> Stream.of(file, TableFile.mappingOf(file)))
                .filter(Files::isRegularFile)
                .distinct();
        return Stream.concat(claims, tables)
                .map(file -> hashed(nameOf(file), file))
                .toList();
    }

    /** The UTF-8 text of a file by its name below this folder. */
    public String text(String name) {
        try {
            String text = new String(Files.readAllBytes(existing(name)), StandardCharsets.UTF_8);
            int undecodable = text.indexOf(UNDECODABLE);
            if (undecodable >= 0) {
                long line = 1
                        + text.substring(0, undecodable)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                throw new DataFault(name + ", line " + line + ": UTF-8 text was expected, found other bytes");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (IOException e) {
            throw new DataFault(name + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private Path existing(String name) {
        Path file = root.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new DataFault(name + ": this file was expected in " + root + ", but it is missing");
        }
        return file;
    }

    /** The hash of a file, under the given name. */
    public static InputFile hashed(String name, Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            long bytes = in.transferTo(java.io.OutputStream.nullOutputStream());
            byte[] digest = ((DigestInputStream) in).getMessageDigest().digest();
            return new InputFile(name, HexFormat.of().formatHex(digest), bytes);
        } catch (IOException e) {
            throw new DataFault(name + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** SHA-256 of a text. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
