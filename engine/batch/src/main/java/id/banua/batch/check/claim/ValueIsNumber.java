package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.Optional;

/** The value is a plain decimal number. */
public final class ValueIsNumber implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "value_is_number",
            Severity.QUARANTINE,
            new Message("Nilai adalah angka", "The value is a number"),
            new Message(
                    "Nilai ditulis dengan titik desimal tanpa pemisah ribuan. Bila sumber tidak mencetak angka: not_available, none_or_zero atau suppressed.",
                    "A value is written with a decimal point and without separators of thousands. Where the source prints no number: not_available, none_or_zero or suppressed."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.name().isEmpty()
                        || reading.amount().isPresent()
                        || reading.missing().isPresent()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Angka seperti 4.02 diharapkan, ditemukan \"%s\"",
                        "A number such as 4.02 was expected, found \"%s\"",
                        reading.raw().get(ClaimField.VALUE)));
    }
}
