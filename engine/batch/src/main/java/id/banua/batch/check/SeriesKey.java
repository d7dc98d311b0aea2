package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;

/**
 * What a series of a region is about: cells that differ only in their period.
 *
 * @param definitionVersion by which its figures were made; empty for all versions together, as where figures of one
 *     period are held against each other
 */
public record SeriesKey(String indicatorId, Breakdown breakdown, String definitionVersion) {

    /** The series of that part of the population in all versions. */
    public SeriesKey(String indicatorId, Breakdown breakdown) {
        this(indicatorId, breakdown, "");
    }

    /** The series of the whole population in all versions. */
    public static SeriesKey total(String indicatorId) {
        return new SeriesKey(indicatorId, Breakdown.TOTAL);
    }

    @Override
    public String toString() {
        return breakdown == Breakdown.TOTAL ? indicatorId : indicatorId + " " + breakdown.id();
    }
}
