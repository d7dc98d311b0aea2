package id.banua.model.compare;

import id.banua.model.indicator.Aggregation;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionWeight;
import java.util.List;
import java.util.Map;

/**
 * How a region of today is made of the regions as they were in a period.
 *
 * @param shares of the people of each old region that live in it; the region itself with share 1 where nothing changed
 * @param weights that made the shares; empty where old regions only grew together
 */
public record Parting(Outcome outcome, Map<BpsCode, Double> shares, List<RegionWeight> weights) {

    /** Whether it can be told. */
    public enum Outcome {
        /** The borders of the period are those of today. */
        AS_TODAY,
        PARTED,
        /** The record does not say whether the figures follow the old borders or the new ones. */
        UNCERTAIN,
        /** Nobody counted how the people of the old region were parted. */
        WITHOUT_WEIGHTS
    }

    /** What the law of aggregation allows to do with a figure of an older region. */
    public enum Law {
        /** A count of people is parted by the shares; the parts sum to the old figure. */
        PART,
        /** A rate stays what it was for the whole: parted numerator and denominator would have the same shares. */
        KEEP,
        /** An index, a line, a mean: neither parted nor kept. */
        WITHHOLD;

        /** Weights are of all people, so that a part of them, such as those in towns, is not parted by them. */
        public static Law of(Indicator indicator, Breakdown breakdown) {
            Aggregation aggregation = indicator.form().aggregation();
            if (aggregation == Aggregation.RATIO) {
                return KEEP;
            }
            boolean isPartable =
                    aggregation == Aggregation.SUM && indicator.unit().isCount();
            return isPartable && breakdown == Breakdown.TOTAL ? PART : WITHHOLD;
        }
    }

    public Parting {
        shares = Map.copyOf(shares);
        weights = List.copyOf(weights);
    }
}
