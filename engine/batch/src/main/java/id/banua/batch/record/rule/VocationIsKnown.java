package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** The vocation stands in the list of vocations. */
public final class VocationIsKnown implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "vocation_is_known",
            Severity.QUARANTINE,
            new Message("Kejuruan dikenal", "The vocation is known"),
            new Message(
                    "Kejuruan ditulis dengan kode dari programmes/vocations.csv, supaya hasil satu kejuruan dapat dijumlahkan.",
                    "Vocations are written with the codes of programmes/vocations.csv, so that the results of one can be summed."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String VOCATION = "vocation";

    @Override
    public List<Check> checks(RecordType type) {
        int vocation = type.place(VOCATION);
        return vocation < 0
                ? List.of()
                : List.of(Check.of(
                        CARD,
                        VOCATION,
                        reading -> reading.isVocationKnown() || !reading.row().isFilled(vocation),
                        new Message(
                                "Kode dari programmes/vocations.csv diharapkan, ditemukan yang lain",
                                "A code of programmes/vocations.csv was expected, found another")));
    }
}
