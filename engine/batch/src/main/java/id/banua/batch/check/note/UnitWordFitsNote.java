package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Unit;
import java.util.Locale;
import java.util.Optional;

/** The note that repeats a count repeats its unit: "199.71 thousand people" beside 199.71 thousand persons. */
public final class UnitWordFitsNote implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unit_word_fits_note",
            Severity.QUARANTINE,
            new Message("Kata satuan sama dengan catatannya", "The unit word is that of the note"),
            new Message(
                    "Bila catatan mengulang angkanya (\"199,71 jiwa\"), kata ribu atau juta di sana harus sama dengan satuannya. Bila"
                            + " berbeda, salah satunya keliru seribu kali.",
                    "Where the note repeats the value (\"199.71 people\"), its word of thousands or millions must be that of the unit. Where"
                            + " they differ, one of the two is wrong by a factor of a thousand."));

    private static final String PEOPLE = "\\s*(jiwa|orang|penduduk|persons?|people)\\b.*";

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        boolean isPeople = reading.name()
                .filter(name -> name.indicator().unit() == Unit.PERSONS)
                .isPresent();
        if (!isPeople || reading.amount().isEmpty()) {
            return Optional.empty();
        }
        String note = reading.raw().get(ClaimField.NOTE).toLowerCase(Locale.ROOT);
        double factor = reading.name().orElseThrow().factor().doubleValue();
        double value = reading.amount().get().value();
        double printed = value / factor;
        return PrintedNumber.in(note).stream()
                .filter(number -> number.isPrinted(printed) && !number.isMeant(value))
                .filter(number -> note.substring(number.end()).matches(PEOPLE))
                .map(number -> number.readings().get(0).factor())
                .filter(told -> told != factor)
                .findFirst()
                .map(told -> explain(reading, factor, told));
    }

    private static Message explain(Reading reading, double factor, double told) {
        return Message.of(
                "Satuan \"%s\" berarti kali %s, tetapi catatan berarti kali %s: \"%s\"",
                "The unit \"%s\" means times %s, but the note means times %s: \"%s\"",
                reading.raw().get(ClaimField.UNIT),
                factor,
                told,
                reading.raw().get(ClaimField.NOTE));
    }
}
