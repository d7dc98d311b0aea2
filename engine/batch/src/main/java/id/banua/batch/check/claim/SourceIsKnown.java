package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.Optional;

/** The claim names a registered source. */
public final class SourceIsKnown implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "source_is_known",
            Severity.QUARANTINE,
            new Message("Sumber tercatat", "The source is registered"),
            new Message(
                    "Tidak ada angka tanpa sumber. Sumber harus ada dalam sources/sources.csv.",
                    "No figure without a source. The source must stand in sources/sources.csv."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.source().isPresent() || !reading.raw().isReadable()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Sumber dari sources/sources.csv diharapkan, ditemukan \"%s\"",
                        "A source of sources/sources.csv was expected, found \"%s\"",
                        reading.raw().get(ClaimField.SOURCE_ID)));
    }
}
