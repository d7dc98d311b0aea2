package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.period.SurveyRound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The survey had a round in that month. */
public final class RoundExists implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "round_exists",
            Severity.WARN,
            new Message("Putaran survei ada", "The survey round exists"),
            new Message(
                    "Susenas mempunyai putaran Maret dan September, Sakernas Februari dan Agustus serta beberapa triwulan lain. Bulan lain menandakan salah label.",
                    "Susenas has rounds in March and September, Sakernas in February and August and some other quarters. Another month points to a wrong label."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.frequency() == Frequency.ROUNDS;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        Optional<Indicator> indicator =
                reading.name().map(name -> name.indicator()).filter(found -> found.frequency() == Frequency.ROUNDS);
        Optional<ReferencePeriod> period = reading.period().filter(found -> !found.isYear());
        if (indicator.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        List<SurveyRound> rounds =
                reference.roundsOf(indicator.get(), period.get().year());
        boolean exists =
                rounds.stream().anyMatch(round -> round.month() == period.get().month());
        return exists
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Bulan putaran %s (%s) diharapkan, ditemukan periode %s",
                        "A month with a %s round (%s) was expected, found the period %s",
                        Words.of(indicator.get().survey()),
                        rounds.stream()
                                .map(round -> Integer.toString(round.month()))
                                .collect(Collectors.joining(", ")),
                        period.get()));
    }
}
