package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** Who was paid was chosen by a list that existed. */
public final class ListIsNotLater implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "list_is_not_later",
            Severity.WARN,
            new Message("Daftar tidak lebih baru dari triwulannya", "The list is not later than the quarter"),
            new Message(
                    "Keluarga dipilih dari daftar yang sudah ada pada triwulan pembayaran.",
                    "A family is chosen by a list that exists in the quarter of the payment."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        int vintage = type.place(LIST_VINTAGE);
        int quarter = type.place("quarter");
        return vintage < 0 || quarter < 0
                ? List.of()
                : List.of(Check.of(
                                CARD,
                                LIST_VINTAGE,
                                reading -> {
                                    UTF8String list = reading.row().text(vintage);
                                    UTF8String paid = reading.row().text(quarter);
                                    return list == null || paid == null || list.binaryCompare(paid) <= 0;
                                },
                                new Message(
                                        "Daftar dari triwulan itu atau sebelumnya diharapkan, ditemukan yang lebih baru; dianggap tidak diketahui",
                                        "A list of the quarter or earlier was expected, found a later one; it counts as not known"))
                        .withUnknown(LIST_VINTAGE));
    }

    private static final String LIST_VINTAGE = "list_vintage";
}
