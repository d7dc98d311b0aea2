package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** Required fields are filled. */
public final class FieldIsFilled implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "field_is_filled",
            Severity.QUARANTINE,
            new Message("Kolom wajib terisi", "Required fields are filled"),
            new Message(
                    "Tanpa kolom wajib sebuah catatan tidak dapat dihitung di mana pun.",
                    "Without a required field a record cannot be counted anywhere."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        return type.requiredFields().stream()
                .map(field -> check(field, type.place(field)))
                .toList();
    }

    private static Check check(String field, int place) {
        return Check.of(
                CARD,
                field,
                reading -> reading.row().isFilled(place),
                new Message("Isian diharapkan, ditemukan kosong", "A value was expected, found nothing"));
    }
}
