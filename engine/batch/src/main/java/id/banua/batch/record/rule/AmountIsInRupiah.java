package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** An amount in rupiah is not one in thousands or millions. */
public final class AmountIsInRupiah implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "amount_is_in_rupiah",
            Severity.WARN,
            new Message("Jumlah dalam rupiah", "Amounts are in rupiah"),
            new Message(
                    "Jumlah di bawah seribu rupiah biasanya ditulis dalam ribuan atau jutaan, atau titik ribuannya terbaca sebagai desimal.",
                    "An amount below a thousand rupiah is usually one in thousands or millions, or its thousands separator was read as a decimal point."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String SUFFIX = "_rupiah";
    private static final double LEAST = 1000;

    @Override
    public List<Check> checks(RecordType type) {
        return type.readFields().stream()
                .map(Field::name)
                .filter(name -> name.endsWith(SUFFIX))
                .map(name -> check(name, type.place(name)))
                .toList();
    }

    private static Check check(String field, int place) {
        return Check.of(
                CARD,
                field,
                reading -> {
                    Number value = reading.row().number(place);
                    return value == null || value.doubleValue() <= 0 || value.doubleValue() >= LEAST;
                },
                new Message(
                        "0 atau paling sedikit 1.000 rupiah diharapkan, ditemukan kurang",
                        "0 or at least 1,000 rupiah were expected, found less"));
    }
}
