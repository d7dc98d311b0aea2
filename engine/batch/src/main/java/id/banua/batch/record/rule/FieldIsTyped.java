package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** A field can be read as what the schema says that it is. */
public final class FieldIsTyped implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "field_is_typed",
            Severity.QUARANTINE,
            new Message("Isi kolom sesuai jenisnya", "A field holds its type"),
            new Message(
                    "Tanggal ditulis 2025-07-31, angka dengan titik desimal dan tanpa pemisah ribuan, ya/tidak sebagai true/false.",
                    "Dates are written 2025-07-31, numbers with a decimal point and without thousands separators, yes and no as true and false."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        return type.readFields().stream()
                .filter(field -> field.kind() != Field.Kind.STRING)
                .map(field -> check(field, type.place(field.name())))
                .toList();
    }

    private static Check check(Field field, int place) {
        return Check.of(
                CARD,
                field.name(),
                reading -> !reading.row().isFilled(place) || reading.row().value(place) != null,
                expected(field.kind()));
    }

    private static Message expected(Field.Kind kind) {
        return switch (kind) {
            case STRING -> new Message("Teks diharapkan", "Text was expected");
            case INTEGER ->
                new Message(
                        "Bilangan bulat diharapkan, ditemukan yang lain",
                        "A whole number was expected, found other text");
            case NUMBER ->
                new Message(
                        "Angka dengan titik desimal diharapkan, ditemukan yang lain",
                        "A number with a decimal point was expected, found other text");
            case DATE ->
                new Message(
                        "Tanggal seperti 2025-07-31 diharapkan, ditemukan yang lain",
                        "A date such as 2025-07-31 was expected, found other text");
            case BOOLEAN ->
                new Message(
                        "true atau false diharapkan, ditemukan yang lain",
                        "true or false was expected, found other text");
        };
    }
}
