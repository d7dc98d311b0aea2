package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.Arrays;
import java.util.List;

/** What an employer has not reported is empty, not zero. */
public final class UnreportedIsNotZero implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unreported_is_not_zero",
            Severity.WARN,
            new Message("Belum dilaporkan bukan nol", "Unreported is not zero"),
            new Message(
                    "Tanpa tanggal laporan tidak ada yang dilaporkan. Nol di situ dianggap tidak diketahui, supaya tidak menurunkan angka.",
                    "Without the day of a report nothing was reported. A zero there counts as not known, lest it lower a rate."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String REPORTED_ON = "reported_on";
    private static final String[] COUNTS = {"applications", "interviews", "offers", "hires", "retained_90_days"};

    @Override
    public List<Check> checks(RecordType type) {
        return Arrays.stream(COUNTS)
                .filter(count -> type.has(REPORTED_ON) && type.has(count))
                .map(count -> check(count, type.place(count), type.place(REPORTED_ON)))
                .toList();
    }

    private static Check check(String count, int place, int reported) {
        return Check.of(
                        CARD,
                        count,
                        reading -> {
                            Long value = reading.row().whole(place);
                            return value == null || value != 0 || reading.row().isFilled(reported);
                        },
                        new Message(
                                "Isian kosong diharapkan selama reported_on kosong, ditemukan nol; dianggap tidak diketahui",
                                "Nothing was expected while reported_on is empty, found zero; it counts as not known"))
                .withUnknown(count);
    }
}
