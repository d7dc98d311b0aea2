package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import java.util.Optional;

/** The note does not call the value a change: "down 0.27 points" beside 0.27, or "down 4.02 percent" beside 4.02. */
public final class LevelIsTold implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "note_tells_a_level",
            Severity.WARN,
            new Message("Catatan menyebut tingkat, bukan perubahan", "The note tells a level, not a change"),
            new Message(
                    "\"Turun 0,27 poin\" di samping angka 0,27 berarti perubahan tertulis sebagai tingkat; \"turun 4,02 persen\" di samping"
                            + " 4,02 berarti tingkat diceritakan sebagai perubahan (seharusnya \"turun menjadi\").",
                    "\"Down 0.27 points\" beside 0.27 is a change printed as a level; \"down 4.02 percent\" beside 4.02 is a level told as a"
                            + " change (it should be \"down to\")."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String note = reading.raw().get(ClaimField.NOTE);
        if (reading.amount().isEmpty()) {
            return Optional.empty();
        }
        double value = reading.amount().get().value()
                / reading.name().orElseThrow().factor().doubleValue();
        return PrintedNumber.in(note).stream()
                .filter(number -> number.isPrinted(value))
                .filter(number -> ToldChange.endsWithVerb(note.substring(0, number.start())))
                .findFirst()
                .map(number -> Message.of(
                        "Catatan menyebut %s sebagai perubahan (\"%s\"), padahal tertulis sebagai tingkat",
                        "The note calls %s a change (\"%s\"), but it is printed as a level", value, note));
    }
}
