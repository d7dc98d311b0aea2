package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.RawClaim;
import java.util.Optional;

/** The line splits into the fields of its header. */
public final class RowIsReadable implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "row_is_readable",
            Severity.QUARANTINE,
            new Message("Baris dapat dibaca", "The row can be read"),
            new Message(
                    "Satu klaim adalah satu baris dengan jumlah kolom yang sama dengan judulnya. Baris lain disimpan apa adanya, tidak diperbaiki.",
                    "A claim is one line with as many fields as the header. Any other line is kept as it is and not repaired."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        RawClaim raw = reading.raw();
        return raw.isReadable()
                ? Optional.empty()
                : Optional.of(new Message(
                        "Baris tidak dapat dibaca: %s. Isi baris: %s"
                                .formatted(raw.fault().indonesian(), raw.text()),
                        "The line cannot be read: %s. The line: %s"
                                .formatted(raw.fault().english(), raw.text())));
    }
}
