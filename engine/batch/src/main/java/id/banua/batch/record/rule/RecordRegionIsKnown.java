package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordReading;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.unsafe.types.UTF8String;

/** The code book has the region, and the code says whose code it is. */
public final class RecordRegionIsKnown implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "record_region_is_known",
            Severity.QUARANTINE,
            new Message("Kode wilayah dikenal", "The region code is known"),
            new Message(
                    "Kode tanpa titik adalah kode BPS, kode bertitik adalah kode Kemendagri; angka yang sama bisa berarti wilayah lain. Kode harus ada dalam buku kode.",
                    "A code without dots is a BPS code, one with dots is a Kemendagri code; the same digits may mean another region. The code must stand in the code book."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final Pattern UNDOTTED = Pattern.compile("\\d{6}");

    @Override
    public List<Check> checks(RecordType type) {
        int code = type.place(RecordType.REGION_CODE);
        if (code < 0) {
            return List.of();
        }
        return List.of(
                Check.of(
                        CARD,
                        RecordType.REGION_CODE,
                        reading -> isKnown(reading, code) || isUndotted(reading, code),
                        new Message(
                                "Kode wilayah dari buku kode diharapkan, ditemukan yang lain",
                                "A region code of the code book was expected, found another")),
                Check.of(
                        CARD,
                        RecordType.REGION_CODE,
                        reading -> isKnown(reading, code) || !isUndotted(reading, code),
                        new Message(
                                "Sistem kode tidak dinyatakan: enam angka bukan kode BPS (tujuh angka); kode Kemendagri ditulis dengan titik",
                                "The code system is not declared: six digits are no BPS code (seven digits); a Kemendagri code is written with its dots")));
    }

    private static boolean isKnown(RecordReading reading, int code) {
        return reading.region() != null || !reading.row().isFilled(code);
    }

    private static boolean isUndotted(RecordReading reading, int code) {
        UTF8String text = reading.row().text(code);
        return text != null && UNDOTTED.matcher(text.toString()).matches();
    }
}
