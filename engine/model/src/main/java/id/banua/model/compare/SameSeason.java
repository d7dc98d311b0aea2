package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.indicator.Frequency;
import id.banua.model.period.ReferencePeriod;
import java.util.List;

/** The seasons of survey rounds differ, most of all in the labour market: only the same month is compared. */
final class SameSeason implements Criterion {

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        boolean areRounds = hasRounds(earlier) && hasRounds(later);
        if (!areRounds || earlier.period().equals(later.period())) {
            return List.of();
        }
        if (isMereYear(earlier) || isMereYear(later)) {
            return List.of();
        }
        if (earlier.period().isYear() || later.period().isYear()) {
            return List.of(monthNotStated(earlier.period(), later.period()));
        }
        if (earlier.period().isSameRoundAs(later.period())) {
            return List.of();
        }
        return List.of(Obstacle.of(
                Kind.SURVEY_MONTH,
                "Putaran %s dan %s berbeda musim: hanya bulan yang sama dibandingkan.",
                "The rounds of %s and %s differ in season: only the same month is compared.",
                earlier.period(),
                later.period()));
    }

    /** Two years without a month may each be of another round too. */
    private static Obstacle monthNotStated(ReferencePeriod earlier, ReferencePeriod later) {
        if (earlier.isYear() && later.isYear()) {
            return Obstacle.of(
                    Kind.MONTH_NOT_STATED,
                    "Bulan survei angka %s dan %s tidak disebut: keduanya mungkin beda musim.",
                    "The survey months of the figures of %s and %s are not stated: their seasons may differ.",
                    earlier,
                    later);
        }
        return Obstacle.of(
                Kind.MONTH_NOT_STATED,
                "Bulan survei angka %s tidak disebut, angka %s dari satu putaran: keduanya mungkin beda musim.",
                "The survey month of the figure of %s is not stated, that of %s is of one round: their seasons may differ.",
                earlier.isYear() ? earlier : later,
                earlier.isYear() ? later : earlier);
    }

    /** A year of which no figure is held is only a year: no source has left its month out. */
    private static boolean isMereYear(Comparand figure) {
        return figure.period().isYear() && !figure.basis().isHeld();
    }

    private static boolean hasRounds(Comparand figure) {
        return figure.indicator().frequency() == Frequency.ROUNDS;
    }
}
