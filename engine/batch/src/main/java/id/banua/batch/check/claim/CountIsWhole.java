package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.ClaimName;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Indicator;
import java.util.Optional;

/** A count of whole things is a whole number. */
public final class CountIsWhole implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "count_is_whole",
            Severity.QUARANTINE,
            new Message("Jumlah adalah bilangan bulat", "A count is a whole number"),
            new Message(
                    "Tidak ada sepersekian orang. \"199,71 jiwa\" menandakan kata satuan yang hilang: ribu jiwa.",
                    "There is no fraction of a person. \"199.71 persons\" points to a lost unit word: thousand."));

    /** What multiplying a printed decimal by 1000 may leave behind the point. */
    private static final double NOISE = 1e-6;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.unit().isCount();
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.amount()
                .filter(amount -> isCount(reading.name().orElseThrow()))
                .filter(amount -> Math.abs(amount.value() - Math.rint(amount.value())) > NOISE)
                .map(amount -> Message.of(
                        "Bilangan bulat diharapkan untuk satuan %s, ditemukan %s; apakah kata \"ribu\" hilang?",
                        "A whole number was expected in the unit %s, found %s; is the word \"thousand\" lost?",
                        reading.raw().get(ClaimField.UNIT),
                        amount.value()));
    }

    private static boolean isCount(ClaimName name) {
        return name.indicator().unit().isCount();
    }
}
