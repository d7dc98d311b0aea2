package id.banua.batch.table;

import id.banua.batch.conform.Reference;
import id.banua.batch.source.DataFolder;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.TableFile;
import id.banua.batch.source.sheet.WrittenSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tables drawn in a test, read with the real catalogue and the real code book. */
record TableTrial(Path folder) {
    static final Reference REFERENCE = new Reference(
            new DataFolder(Path.of(System.getProperty("banua.home", "../..")).resolve("datasets")).referenceTexts());

    private static final TableFileReader READER = new TableFileReader(REFERENCE);

    /** The claims of one sheet as lines: cell, then the fields of a claims file without source and note. */
    String claims(String file, String drawn) throws IOException {
        return lines(read(sheets(file, WrittenSheet.of("Tabel 1", drawn))));
    }

    /** The claims of one sheet of an XLSX file. */
    List<RawClaim> read(String name, String drawn) throws IOException {
        return read(sheets(name + ".xlsx", WrittenSheet.of("Tabel 1", drawn)));
    }

    TableFile sheets(String file, WrittenSheet... sheets) throws IOException {
        return of(WrittenSheet.write(folder.resolve(file), sheets));
    }

    TableFile answer(String json) throws IOException {
        return of(Files.writeString(folder.resolve("answer.json"), json));
    }

    private static TableFile of(Path file) {
        return TableFile.of(file, file.getFileName().toString());
    }

    /** Puts a mapping beside the tables of that name. */
    TableTrial mapping(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".mapping.json"), json);
        return this;
    }

    static List<RawClaim> read(TableFile file) {
        return READER.claims(file);
    }

    static List<Tally> tallies(TableFile file) {
        return READER.tallies(file);
    }

    static String lines(List<RawClaim> claims) {
        return claims.stream()
                .map(claim -> claim.id().replaceAll(".*!", "") + " "
                        + String.join(",", claim.fields().subList(0, 7)).replace("\n", " "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
