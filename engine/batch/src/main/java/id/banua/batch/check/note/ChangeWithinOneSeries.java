package id.banua.batch.check.note;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Optional;
import java.util.TreeSet;

/** A change is told within one series: the same line, base, method and borders on both sides. */
public final class ChangeWithinOneSeries implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "change_is_within_one_series",
            Severity.WARN,
            new Message("Perubahan di dalam satu deret", "A change is told within one series"),
            new Message(
                    "Bila garis, tahun dasar, cara hitung atau batas wilayah berganti di antara dua angka, naik atau turunnya bisa"
                            + " hanya pergantian itu. Perubahan demikian tidak dapat diceritakan; angkanya sendiri tidak diragukan.",
                    "Where line, base, method or borders change between two figures, a rise or fall may be that change alone. It cannot"
                            + " be told as one of people; the value itself is not doubted."));

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
        String note = reading.raw().get(ClaimField.NOTE);
        return note.isEmpty() || !reading.isWhole() || !ToldChange.isComparison(note)
                ? Optional.empty()
                : acrossBreak(reading, reference).or(() -> acrossVersions(reading, reference));
    }

    private static Optional<Message> acrossBreak(Reading reading, Reference reference) {
        ReferencePeriod period = reading.period().orElseThrow();
        return ToldChange.sinceYear(reading.raw().get(ClaimField.NOTE))
                .map(year -> new ReferencePeriod(year, period.month()))
                .filter(since -> since.compareTo(period) < 0)
                .flatMap(since -> reference
                        .breaks()
                        .between(indicator(reading), region(reading), since, period)
                        .map(obstacle -> Message.of(
                                "Perubahan sejak %s diceritakan untuk %s. %s",
                                "A change since %s is told of %s. %s",
                                since.year(),
                                period,
                                new Message(obstacle.indonesian(), obstacle.english()))));
    }

    /** The claim's own version counts where no later change of definition leaves it in doubt. */
    private static Optional<Message> acrossVersions(Reading reading, Reference reference) {
        String indicatorId = indicator(reading).id();
        TreeSet<String> versions = new TreeSet<>(
                reference.versionsNamedIn(indicatorId, reading.raw().get(ClaimField.NOTE)));
        boolean isOwnKnown = reference
                .breaks()
                .oldDefinition(
                        indicator(reading), region(reading), reading.period().orElseThrow())
                .isEmpty();
        if (isOwnKnown && !versions.isEmpty()) {
            reading.definitionVersion().ifPresent(versions::add);
        }
        return versions.size() < 2
                ? Optional.empty()
                : Optional.of(Message.of(
                        "Dua versi definisi dibandingkan (%s): naik atau turunnya bisa hanya beda versinya",
                        "Two versions of the definition are compared (%s): the rise or fall may be their difference alone",
                        String.join(", ", versions)));
    }

    private static Indicator indicator(Reading reading) {
        return reading.name().orElseThrow().indicator();
    }

    private static BpsCode region(Reading reading) {
        return reading.region().orElseThrow().code();
    }
}
