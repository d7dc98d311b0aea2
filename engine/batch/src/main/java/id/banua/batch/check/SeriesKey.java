package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;

/** What a series of a region is about: cells that differ only in their period. */
public record SeriesKey(String indicatorId, Breakdown breakdown) {

    /** The series of the whole population. */
    public static SeriesKey total(String indicatorId) {
        return new SeriesKey(indicatorId, Breakdown.TOTAL);
    }

    @Override
    public String toString() {
        return breakdown == Breakdown.TOTAL ? indicatorId : indicatorId + " " + breakdown.id();
    }
}
