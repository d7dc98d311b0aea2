package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.person.CardNumber;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordReading;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import java.util.Set;

/** A NIK or KK stands in its own field, where it becomes a key, and in no other, where it would travel on as it is. */
public final class NumberStandsInItsField implements RecordRule {
    private static final long serialVersionUID = 1L;

    /** What becomes a key, and what becomes a code of the code book or nothing. */
    private static final Set<String> NEVER_KEPT = Set.of(RecordType.NIK, RecordType.KK, RecordType.REGION_CODE);

    private static final RuleCard CARD = new RuleCard(
            "card_number_stands_in_its_field",
            Severity.QUARANTINE,
            new Message("NIK dan KK hanya di kolomnya", "NIK and KK stand in their fields alone"),
            new Message(
                    "Enam belas angka berbentuk NIK atau KK di kolom lain menunjuk orang kepada siapa pun yang membacanya. Isinya dibuang dan catatannya tidak dipakai.",
                    "Sixteen digits with the structure of a NIK or KK in another field name a person to whoever reads it. The content is thrown away and the record is not used."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        return type.readFields().stream()
                .filter(field -> !NEVER_KEPT.contains(field.name()))
                .filter(field -> canHold(field.kind()))
                .map(field -> Check.of(CARD, field.name(), new Absent(type.place(field.name())), words())
                        .withUnknown(field.name()))
                .toList();
    }

    private static boolean canHold(Field.Kind kind) {
        return switch (kind) {
            case STRING, INTEGER, NUMBER -> true;
            case DATE, BOOLEAN -> false;
        };
    }

    private static Message words() {
        return new Message(
                "Isi tanpa NIK dan KK diharapkan, ditemukan nomor yang mungkin salah satunya",
                "Content without NIK and KK was expected, found a number that can be one");
    }

    private record Absent(int place) implements Check.Test {
        private static final double LEAST = 1e15;

        @Override
        public boolean holds(RecordReading reading) {
            Object value = reading.row().value(place);
            if (value instanceof Number number) {
                return number.doubleValue() < LEAST || !CardNumber.isWithin(Long.toString(number.longValue()));
            }
            return value == null || !CardNumber.isWithin(value.toString());
        }
    }
}
