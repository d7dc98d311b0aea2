package id.banua.model.compare;

import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Locale;
import java.util.Optional;

/**
 * A place where a series stops being one: figures from {@code from} on are not comparable with those before.
 *
 * @param indicatorId empty where the break touches every indicator
 * @param region empty where it touches every region
 * @param indonesian what happened, for readers
 */
public record SeriesBreak(
        String id,
        Optional<String> indicatorId,
        Optional<BpsCode> region,
        ReferencePeriod from,
        Kind kind,
        String indonesian,
        String english) {

    /** What changed. */
    public enum Kind {
        METHOD,
        BASE,
        BORDERS,
        LINE,
        QUESTIONNAIRE;

        public static Kind of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it touches that series, other breaks aside. */
    boolean touches(String indicator, BpsCode ofRegion) {
        return (indicatorId.isEmpty() || indicatorId.get().equals(indicator))
                && (region.isEmpty() || region.get().equals(ofRegion));
    }

    boolean liesBetween(ReferencePeriod earlier, ReferencePeriod later) {
        return startsAfter(earlier) && !startsAfter(later);
    }

    /** A year before which the break lies counts as before, whatever its months. */
    boolean startsAfter(ReferencePeriod period) {
        boolean byYear = from.isYear() || period.isYear();
        return byYear ? period.year() < from.year() : period.compareTo(from) < 0;
    }
}
