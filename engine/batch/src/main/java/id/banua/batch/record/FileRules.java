package id.banua.batch.record;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.row.RowFault;
import java.util.List;
import java.util.stream.Stream;

/** Rules about how a row or a header stands in its file; what they look at was found on reading. */
public final class FileRules {
    private static final RuleCard READABLE = new RuleCard(
            "record_is_readable",
            Severity.QUARANTINE,
            new Message("Baris dapat dibaca", "The row can be read"),
            new Message(
                    "Satu catatan adalah satu baris UTF-8 dengan kolom sebanyak judulnya, dan setiap tanda kutip ditutup.",
                    "One record is one line of UTF-8 with as many fields as the header, and every quote closes."));

    private static final RuleCard COLUMNS = new RuleCard(
            "columns_are_known",
            Severity.WARN,
            new Message("Kolom dikenal", "The columns are known"),
            new Message(
                    "Kolom yang tidak ada dalam skema tidak dibaca.",
                    "Columns that the schema does not have are not read."));

    private static final RuleCard MERGED = new RuleCard(
            "cells_are_not_merged",
            Severity.WARN,
            new Message("Sel tidak digabung", "Cells are not merged"),
            new Message(
                    "Setiap kolom perlu judul sendiri dan setiap baris isinya sendiri: sel gabungan hanya mengisi sel pertamanya.",
                    "Each column needs a heading and each row its content: merged cells fill only the first of them."));

    private static final RuleCard HEADER = new RuleCard(
            "sheet_has_header",
            Severity.WARN,
            new Message("Lembar punya judul kolom", "The sheet has a header"),
            new Message(
                    "Lembar tanpa judul kolom yang wajib tidak dibaca; lembar lain dari berkas itu dibaca.",
                    "A sheet without the required headings is not read; the other sheets of the file are."));

    private FileRules() {}

    /** One check for each {@link RowFault}. */
    public static List<Check> checks() {
        return Stream.of(ofRows(), ofHeaders()).flatMap(List::stream).toList();
    }

    private static List<Check> ofRows() {
        return List.of(
                check(
                        READABLE,
                        RowFault.NOT_UTF8,
                        "Teks UTF-8 diharapkan, ditemukan bita lain",
                        "UTF-8 text was expected, found other bytes"),
                check(
                        READABLE,
                        RowFault.OPEN_QUOTE,
                        "Tanda kutip yang ditutup dalam baris diharapkan, ditemukan yang terbuka",
                        "Quotes that close within the line were expected, found an open one"),
                check(
                        READABLE,
                        RowFault.OTHER_FIELD_COUNT,
                        "Kolom sebanyak judulnya diharapkan, ditemukan (baris / judul): %s",
                        "As many fields as the header were expected, found (line / header): %s"));
    }

    private static List<Check> ofHeaders() {
        return List.of(
                check(
                        COLUMNS,
                        RowFault.UNKNOWN_COLUMNS,
                        "Kolom dari skema diharapkan; tidak dikenal dan tidak dibaca: kolom ke-%s",
                        "Columns of the schema were expected; unknown and not read: column %s"),
                check(
                        MERGED,
                        RowFault.MERGED_HEADING,
                        "Satu baris judul tanpa sel gabungan diharapkan, ditemukan sel gabungan %s",
                        "One row of headings without merged cells was expected, found merged cells %s"),
                check(
                        MERGED,
                        RowFault.MERGED_ROWS,
                        "Setiap baris berisi sendiri diharapkan, ditemukan sel gabungan %s",
                        "Rows each with their own content were expected, found merged cells %s"),
                check(
                        HEADER,
                        RowFault.NO_HEADER,
                        "Judul kolom yang wajib diharapkan, tidak ditemukan; lembar ini tidak dibaca",
                        "The required headings were expected, found none; this sheet is not read"));
    }

    private static Check check(RuleCard rule, RowFault fault, String indonesian, String english) {
        return Check.of(rule, "", reading -> reading.row().fault() != fault, new Message(indonesian, english))
                .withWords(reading -> reading.row().faultDetail());
    }
}
