package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Indicator;
import java.util.Optional;

/** The value lies within the bounds of its indicator. */
public final class ValueIsPossible implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "value_is_possible",
            Severity.QUARANTINE,
            new Message("Nilai mungkin", "The value is possible"),
            new Message(
                    "Setiap indikator mempunyai batas yang tidak dapat dilampaui: persen 0 sampai 100, jumlah tidak negatif; nol sering berarti data tidak ada.",
                    "Each indicator has bounds that no value can pass: percent 0 to 100, counts not negative; a zero often stands for data that are not there."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.amount().flatMap(amount -> {
            Indicator indicator = reading.name().orElseThrow().indicator();
            return indicator.bounds().admit(amount.value())
                    ? Optional.empty()
                    : Optional.of(Message.of(
                            "Nilai %s sampai %s diharapkan (%s), ditemukan %s",
                            "A value from %s to %s was expected (%s), found %s",
                            indicator.bounds().low(),
                            indicator.bounds().high(),
                            Words.of(indicator.unit()),
                            amount.value()));
        });
    }
}
