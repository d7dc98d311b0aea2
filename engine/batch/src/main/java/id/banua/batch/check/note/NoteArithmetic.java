package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Amount;
import id.banua.batch.conform.ClaimName;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Unit;
import java.util.Locale;
import java.util.Optional;

/** What the note reckons beside the value comes out: a share of its numerator and denominator, a sum of its parts. */
public final class NoteArithmetic implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "note_arithmetic_holds",
            Severity.WARN,
            new Message("Hitungan dalam catatan benar", "The reckoning in the note comes out"),
            new Message(
                    "Bila catatan menyebut pembilang dan penyebut (\"386 dari 508\"), bagian dari keseluruhan (\"76 persen dari 508\") atau"
                            + " jumlah (\"1.640 dalam negeri + 300 luar negeri\"), hitungannya diulang. Yang tidak cocok dalam cara baca"
                            + " apa pun (titik ribuan atau desimal) tidak terjelaskan.",
                    "Where the note gives numerator and denominator (\"386 of 508\"), a share of a whole (\"76 percent of 508\") or a sum"
                            + " (\"1,640 domestic + 300 abroad\"), it is reckoned again. What fits in no way of reading the numbers (points of"
                            + " thousands or of decimals) is unexplained."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String note = reading.raw().get(ClaimField.NOTE).toLowerCase(Locale.ROOT);
        if (reading.amount().isEmpty() || note.isEmpty()) {
            return Optional.empty();
        }
        ClaimName name = reading.name().orElseThrow();
        Unit unit = name.indicator().unit();
        Amount amount = reading.amount().get();
        if (unit == Unit.PERCENT) {
            return NoteShare.beside(amount, note);
        }
        return unit.isCount() || unit.isMoney()
                ? NoteShare.ofWhole(amount, note)
                        .or(() -> NoteSum.beside(amount, name.factor().doubleValue(), note))
                : Optional.empty();
    }
}
