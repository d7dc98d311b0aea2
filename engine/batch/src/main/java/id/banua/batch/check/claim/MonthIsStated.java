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
import java.util.Optional;

/** A figure of a survey with several rounds a year says which round it is. */
public final class MonthIsStated implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "month_is_stated",
            Severity.WARN,
            new Message("Bulan survei disebut", "The survey month is stated"),
            new Message(
                    "Bila survei mempunyai dua putaran setahun, angka dengan tahun saja tidak dapat ditempatkan dalam deret bulanan; angka itu ditampilkan terpisah.",
                    "Where a survey has two rounds a year, a figure with a bare year has no place in the series of either month; it is shown apart."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** A year is less than a month, but the value is not doubted for it. */
    @Override
    public boolean isDoubt() {
        return false;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.frequency() == Frequency.ROUNDS;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        Optional<Indicator> indicator =
                reading.name().map(name -> name.indicator()).filter(found -> found.frequency() == Frequency.ROUNDS);
        Optional<ReferencePeriod> period = reading.period().filter(ReferencePeriod::isYear);
        return indicator.isEmpty() || period.isEmpty()
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Bulan putaran %s diharapkan, ditemukan tahun %s saja",
                        "The month of a %s round was expected, found the bare year %s",
                        Words.of(indicator.get().survey()),
                        period.get()));
    }
}
