package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import java.time.Month;
import java.util.Optional;

/** A change is told against the same month: other rounds differ in season. */
public final class SameMonthChange implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "change_is_of_the_same_month",
            Severity.WARN,
            new Message("Perubahan terhadap bulan yang sama", "A change is told against the same month"),
            new Message(
                    "Februari dan Agustus, Maret dan September berbeda musim, paling nyata di pasar kerja. Naik atau turun di antara"
                            + " keduanya belum perubahan; hanya bulan yang sama dibandingkan. Angkanya sendiri tidak diragukan.",
                    "February and August, March and September differ in season, most of all in the labour market. A rise or fall between"
                            + " them is no change yet; only the same month is compared. The value itself is not doubted."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean isDoubt() {
        return false;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        Optional<Indicator> indicator =
                reading.name().map(name -> name.indicator()).filter(found -> found.frequency() == Frequency.ROUNDS);
        Optional<ReferencePeriod> period = reading.period().filter(found -> !found.isYear());
        if (indicator.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        int month = period.get().month();
        return ToldChange.in(reading.raw().get(ClaimField.NOTE))
                .flatMap(change -> change.since())
                .map(since -> since.month())
                .filter(since -> since != month)
                .filter(since -> reference
                        .roundsOf(indicator.get(), period.get().year())
                        .stream()
                        .anyMatch(round -> round.month() == since))
                .map(since -> Message.of(
                        "Perubahan terhadap %s diceritakan untuk putaran %s; hanya %s dibandingkan dengan %s",
                        "A change since %s is told of the round of %s; only %s is compared with %s",
                        Month.of(since),
                        Month.of(month),
                        Month.of(month),
                        Month.of(month)));
    }
}
