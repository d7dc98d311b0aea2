package id.banua.model.compare;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;

/** What of a figure decides whether it may be compared with another. */
public record Comparand(
        Indicator indicator, Breakdown breakdown, BpsCode region, ReferencePeriod period, Status status, Basis basis) {

    /**
     * How the value came about.
     *
     * @param definitionVersion such as the poverty line or the base that it was computed with; empty where no figure is
     *     held, so that nothing is known
     * @param isCumulative whether it counts from the start of a programme
     * @param isParted whether it was parted from the figure of an older region by the weights of its people
     */
    public record Basis(String definitionVersion, boolean isCumulative, boolean isParted) {
        /** Of a figure that is not held. */
        public static final Basis NOT_HELD = new Basis("", false, false);

        public boolean isHeld() {
            return !definitionVersion.isEmpty();
        }
    }
}
