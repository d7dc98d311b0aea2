package id.banua.model.period;

import id.banua.model.region.RegionLevel;

/**
 * One yearly round of a survey and the finest level its sample was designed for.
 *
 * @param month 1 to 12
 * @param validFrom first year of this design
 * @param validTo last year of it; {@link Integer#MAX_VALUE} while it is in use
 */
public record SurveyRound(Survey survey, int month, RegionLevel finestLevel, int validFrom, int validTo) {

    /** Whether this round existed in the year. */
    public boolean covers(int year) {
        return year >= validFrom && year <= validTo;
    }

    /** Whether the sample carries figures of that level. */
    public boolean reaches(RegionLevel level) {
        return !level.isFinerThan(finestLevel);
    }
}
