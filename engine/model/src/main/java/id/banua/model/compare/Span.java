package id.banua.model.compare;

import id.banua.model.period.ReferencePeriod;

/**
 * When figures went over from old borders to new ones.
 *
 * @param first before it they surely follow the old ones
 * @param last from it on they surely follow the new ones
 */
record Span(SeriesBreak first, SeriesBreak last) {

    boolean isBefore(ReferencePeriod period) {
        return first.startsAfter(period);
    }

    boolean isOver(ReferencePeriod period) {
        return !last.startsAfter(period);
    }
}
