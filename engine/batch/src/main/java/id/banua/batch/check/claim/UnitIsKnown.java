package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.List;
import java.util.Optional;

/** The catalogue knows the indicator in that unit. */
public final class UnitIsKnown implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unit_is_known",
            Severity.QUARANTINE,
            new Message("Satuan sesuai indikator", "The unit fits the indicator"),
            new Message(
                    "Satuan menentukan arti angka: 199,71 ribu jiwa bukan 199,71 jiwa. Hanya satuan yang tercatat untuk indikator itu yang diterima.",
                    "The unit decides what a number means: 199.71 thousand persons are not 199.71 persons. Only units that the catalogue lists for the indicator are read."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        List<String> units = reference.catalogue().unitsOf(reading.raw().get(ClaimField.INDICATOR));
        return units.isEmpty() || reading.name().isPresent()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Satuan %s diharapkan, ditemukan \"%s\"",
                        "The unit %s was expected, found \"%s\"",
                        String.join(" / ", units),
                        reading.raw().get(ClaimField.UNIT)));
    }
}
