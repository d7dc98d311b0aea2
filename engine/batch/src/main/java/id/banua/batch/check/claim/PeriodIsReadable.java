package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.Optional;

/** The period is a month or a year. */
public final class PeriodIsReadable implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "period_is_readable",
            Severity.QUARANTINE,
            new Message("Periode dapat dibaca", "The period can be read"),
            new Message(
                    "Periode ditulis YYYY-MM, atau YYYY bila sumber tidak menyebut bulan.",
                    "A period is YYYY-MM, or YYYY where the source gives no month."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.period().isPresent() || !reading.raw().isReadable()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Periode YYYY-MM atau YYYY diharapkan, ditemukan \"%s\"",
                        "A period YYYY-MM or YYYY was expected, found \"%s\"",
                        reading.raw().get(ClaimField.PERIOD)));
    }
}
