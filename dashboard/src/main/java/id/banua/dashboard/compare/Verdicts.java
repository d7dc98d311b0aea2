package id.banua.dashboard.compare;

import id.banua.dashboard.compare.Comparison.Side;
import id.banua.dashboard.page.Dates;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.Numbers;
import id.banua.dashboard.page.Sentences;
import java.util.OptionalDouble;

/** Says a comparison in one sentence: percentage points for rates, people for counts, or that none is made. */
final class Verdicts {
    private final Edition edition;
    private final Messages words;
    private final Numbers numbers;
    private final Dates dates;

    Verdicts(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.numbers = edition.numbers();
        this.dates = edition.dates();
    }

    String of(Comparison comparison) {
        OptionalDouble difference = comparison.difference();
        if (difference.isEmpty()) {
            return words.text("comparison.refused");
        }
        Side one = comparison.one();
        Side other = comparison.other();
        boolean isOverTime = one.key().region().equals(other.key().region());
        String key = (isOverTime ? "comparison.time." : "comparison.place.") + way(one, difference.getAsDouble());
        return words.text(
                key,
                subject(isOverTime ? one : other),
                numbers.differenceInFull(one.indicator(), difference.getAsDouble()),
                value(one),
                isOverTime ? dates.period(one.key().period()) : subject(one),
                value(other),
                dates.period(other.key().period()));
    }

    private String way(Side side, double difference) {
        if (numbers.isNothing(side.indicator(), difference)) {
            return "same";
        }
        return difference < 0 ? "down" : "up";
    }

    private String value(Side side) {
        return numbers.withUnit(side.indicator(), side.value().orElse(Double.NaN));
    }

    private String subject(Side side) {
        return new Sentences(edition).subject(side.indicator(), side.key().region());
    }

    String subject(HeldSeries series) {
        return new Sentences(edition).subject(series.indicator(), series.region());
    }
}
