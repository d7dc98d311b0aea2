package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordReading;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** A field has the form, or is one of the words, that the schema gives it. */
public final class FieldIsInForm implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "field_is_in_form",
            Severity.QUARANTINE,
            new Message("Isi kolom sesuai bentuk dan daftar katanya", "A field has its form and its words"),
            new Message(
                    "Skema menyebut kata yang boleh dipakai atau bentuk kode; isian lain tidak dapat diartikan.",
                    "The schema names the words that may be used, or the form of a code; nothing else can be understood."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        List<Check> checks = new ArrayList<>();
        for (Field field : type.readFields()) {
            int place = type.place(field.name());
            if (!field.oneOf().isEmpty()) {
                Message words = Message.of(
                        "Salah satu dari %s diharapkan, ditemukan yang lain",
                        "One of %s was expected, found another word", String.join(", ", field.oneOf()));
                checks.add(Check.of(CARD, field.name(), new FormTest(place, Form.oneOf(field.oneOf())), words));
            }
            String pattern = field.pattern();
            if (pattern != null) {
                Message form = Message.of(
                        "Bentuk %s diharapkan, ditemukan yang lain",
                        "The form %s was expected, found another", pattern);
                checks.add(Check.of(CARD, field.name(), new FormTest(place, Form.pattern(pattern)), form));
            }
        }
        return checks;
    }

    private record FormTest(int place, Form form) implements Check.Test {
        @Override
        public boolean holds(RecordReading reading) {
            UTF8String text = reading.row().text(place);
            return text == null || form.has(text);
        }
    }
}
