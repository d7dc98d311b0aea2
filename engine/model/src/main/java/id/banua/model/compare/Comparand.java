package id.banua.model.compare;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;

/**
 * What of a figure decides whether it may be compared with another.
 *
 * @param definitionVersion of its indicator, such as the poverty line or the base that it was computed with
 * @param isRounds whether its indicator comes in survey rounds, so that the month matters
 */
public record Comparand(
        String indicatorId,
        Breakdown breakdown,
        String regionCode,
        ReferencePeriod period,
        Status status,
        String definitionVersion,
        boolean isRounds) {}
