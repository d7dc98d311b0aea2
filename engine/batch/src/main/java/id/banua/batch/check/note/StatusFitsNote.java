package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Status;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure that its note calls a target is not filed as a result. */
public final class StatusFitsNote implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "status_fits_note",
            Severity.WARN,
            new Message("Status sesuai catatannya", "The status fits the note"),
            new Message(
                    "Angka yang oleh catatannya disebut target atau rencana bukan hasil. Statusnya harus target.",
                    "A figure that its note calls a target or a plan is no result. Its status must be target."));

    private static final Pattern PLAN =
            Pattern.compile("\\b(target(?:s|ed|nya)?|ditargetkan|menargetkan|rencana|direncanakan|planned)\\b");

    /** "Above the target", "85 % of the target": the target is the measure, not the figure. */
    private static final Pattern MEASURED_BY = Pattern.compile(
            "(dari|of|the|terhadap|melebihi|melampaui|mencapai|memenuhi|above|below|than|exceed\\w*|against|di atas|di bawah|bukan|not)\\s+(a |an )?$");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        String note = reading.raw().get(ClaimField.NOTE).toLowerCase(Locale.ROOT);
        boolean isResult = reading.status()
                .filter(status -> status != Status.TARGET && status != Status.ANNOUNCED)
                .isPresent();
        Matcher plan = PLAN.matcher(note);
        if (!isResult
                || !plan.find()
                || MEASURED_BY.matcher(note.substring(0, plan.start())).find()) {
            return Optional.empty();
        }
        return Optional.of(Message.of(
                "Catatan menyebut \"%s\", tetapi statusnya %s; target diharapkan",
                "The note says \"%s\", but the status is %s; target was expected",
                plan.group(1),
                Words.of(reading.status().orElseThrow())));
    }
}
