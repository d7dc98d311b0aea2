package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** Who has completed has left. */
public final class CompletedHasEnded implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "completed_has_ended",
            Severity.WARN,
            new Message("Yang selesai sudah keluar", "Who completed has left"),
            new Message(
                    "Peserta yang menyelesaikan pelatihan punya tanggal keluar; tanpa tanggal itu ia dihitung masih mengikuti.",
                    "A participant who completed has a day of leaving; without it they count as still enrolled."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        int completed = type.place("is_completed");
        int ended = type.place(ENDED_ON);
        return completed < 0 || ended < 0
                ? List.of()
                : List.of(Check.of(
                        CARD,
                        ENDED_ON,
                        reading -> !Boolean.TRUE.equals(reading.row().flag(completed))
                                || reading.row().isFilled(ended),
                        new Message(
                                "Tanggal keluar peserta yang selesai diharapkan, ditemukan kosong",
                                "The day on which a participant who completed left was expected, found nothing")));
    }

    private static final String ENDED_ON = "ended_on";
}
