package id.banua.model.region;

/**
 * Which share of the people of an old region lives in one of the regions that came out of it. The shares of a change and
 * an old region sum to 1.
 *
 * @param to a new region, or {@code from} itself for those who stayed
 * @param weight 0 to 1
 * @param basis what was counted, and when
 */
public record RegionWeight(String changeId, BpsCode from, BpsCode to, double weight, String basis, String reference) {

    public RegionWeight {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("A weight is a share from 0 to 1, but " + changeId + " from " + from
                    + " to " + to + " has " + weight);
        }
    }
}
