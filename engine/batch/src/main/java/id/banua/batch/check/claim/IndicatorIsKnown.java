package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.Optional;

/** The catalogue has the indicator. */
public final class IndicatorIsKnown implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "indicator_is_known",
            Severity.QUARANTINE,
            new Message("Indikator dikenal", "The indicator is known"),
            new Message(
                    "Nama indikator harus ada dalam katalog.", "The indicator's name must stand in the catalogue."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String indicator = reading.raw().get(ClaimField.INDICATOR);
        boolean isKnown = !reference.catalogue().unitsOf(indicator).isEmpty();
        return isKnown || !reading.raw().isReadable()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Nama indikator dari indicators/claim_names.csv diharapkan, ditemukan \"%s\"",
                        "An indicator of indicators/claim_names.csv was expected, found \"%s\"", indicator));
    }
}
