package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** Only who has left has a reason for leaving; only a closed business has a day of closing. */
public final class ReasonFitsStatus implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "reason_fits_status",
            Severity.WARN,
            new Message("Alasan sesuai status", "The reason fits the status"),
            new Message(
                    "Yang masih terdaftar tidak punya alasan keluar; usaha yang masih berjalan tidak punya tanggal tutup. Isian itu dianggap tidak diketahui.",
                    "Who is still listed has no reason for leaving; a business that runs has no day of closing. What is written there counts as not known."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** A field that is filled only while the status is another one. */
    private record Reason(String field, String status) {}

    private static final String STATUS = "status";
    private static final List<Reason> REASONS =
            List.of(new Reason("left_because", "listed"), new Reason("closed_on", "operating"));

    @Override
    public List<Check> checks(RecordType type) {
        return REASONS.stream()
                .filter(reason -> type.has(STATUS) && type.has(reason.field()))
                .map(reason -> check(reason, type))
                .toList();
    }

    private static Check check(Reason reason, RecordType type) {
        int field = type.place(reason.field());
        int status = type.place(STATUS);
        UTF8String without = UTF8String.fromString(reason.status());
        return Check.of(
                        CARD,
                        reason.field(),
                        reading -> !reading.row().isFilled(field)
                                || !without.equals(reading.row().text(status)),
                        Message.of(
                                "Isian kosong diharapkan selama status %s, ditemukan isian; dianggap tidak diketahui",
                                "Nothing was expected while the status is %s, found a value; it counts as not known",
                                reason.status()))
                .withUnknown(reason.field());
    }
}
