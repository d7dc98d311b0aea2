package id.banua.batch.programme;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import java.util.Optional;

/** A programme figure says whether it is a target, an announcement, a report or verified. */
public final class StatusIsStated implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "programme_status_is_stated",
            Severity.QUARANTINE,
            new Message("Status angka program disebut", "The status of a programme figure is stated"),
            new Message(
                    "Target bukan hasil. Angka program tanpa status tidak dapat dibandingkan dengan apa pun.",
                    "A target is not a result. A programme figure without a status cannot be compared with anything."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.topic() == Topic.PROGRAMME;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        return reading.name().isEmpty() || reading.status().isPresent()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Status target, announced, reported, atau verified diharapkan, ditemukan \"%s\"",
                        "The status target, announced, reported or verified was expected, found \"%s\"",
                        reading.raw().get(ClaimField.STATUS)));
    }
}
