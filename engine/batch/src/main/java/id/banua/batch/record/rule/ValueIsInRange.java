package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A number lies within the limits of the schema, a date within the lives of those who keep records. */
public final class ValueIsInRange implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "record_value_is_possible",
            Severity.QUARANTINE,
            new Message("Nilai mungkin", "The value is possible"),
            new Message(
                    "Angka di luar batas skema, atau tanggal sebelum 1900 atau sesudah 2099, adalah salah tulis.",
                    "A number beyond the limits of the schema, or a date before 1900 or after 2099, is a slip of the pen."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    @Override
    public List<Check> checks(RecordType type) {
        List<Check> checks = new ArrayList<>();
        for (Field field : type.readFields()) {
            int place = type.place(field.name());
            if (field.minimum() != null) {
                checks.add(least(field.name(), place, field.minimum()));
            }
            if (field.maximum() != null) {
                checks.add(most(field.name(), place, field.maximum()));
            }
            if (field.kind() == Field.Kind.DATE) {
                checks.add(date(field.name(), place));
            }
        }
        return checks;
    }

    private static Check least(String field, int place, double least) {
        return Check.of(
                CARD,
                field,
                reading -> {
                    Number value = reading.row().number(place);
                    return value == null || value.doubleValue() >= least;
                },
                Message.of("Paling sedikit %s diharapkan", "At least %s was expected", least));
    }

    private static Check most(String field, int place, double most) {
        return Check.of(
                CARD,
                field,
                reading -> {
                    Number value = reading.row().number(place);
                    return value == null || value.doubleValue() <= most;
                },
                Message.of("Paling banyak %s diharapkan", "At most %s was expected", most));
    }

    private static Check date(String field, int place) {
        return Check.of(
                CARD,
                field,
                reading -> {
                    Integer day = reading.row().day(place);
                    return day == null || (day >= FIRST_DAY.toEpochDay() && day <= LAST_DAY.toEpochDay());
                },
                Message.of(
                        "Tanggal antara %s dan %s diharapkan",
                        "A date between %s and %s was expected", FIRST_DAY, LAST_DAY));
    }
}
