package id.banua.batch;

import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.RawClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A province that does not exist beside a few real regions: small enough to know by heart. */
public final class SmallHouse {
    /** Reference tables and claims, each rule broken once at least. */
    public static final Path FOLDER = Path.of("src/test/resources/small-house");

    private static final Reference REFERENCE = new Reference(new DataFolder(FOLDER).referenceTexts());

    private static final int FIELDS = 9;
    private static final int FIELDS_WITH_STATUS = 11;

    private SmallHouse() {}

    public static Reference reference() {
        return REFERENCE;
    }

    /** A copy to change. */
    public static Path copyTo(Path target) throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(FOLDER.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }

    /** A row of a claims file, read against the reference; with eleven fields it is one of a programme file. */
    public static Reading read(String row) {
        boolean hasStatus = row.split(",", -1).length == FIELDS_WITH_STATUS;
        RawClaim raw = RawClaim.of("claims.csv", 2, row, hasStatus ? FIELDS_WITH_STATUS : FIELDS);
        return new Conforming(REFERENCE).read(raw);
    }
}
