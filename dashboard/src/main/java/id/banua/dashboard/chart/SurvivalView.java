package id.banua.dashboard.chart;

import java.util.List;

/** The share of a group that is still there, month by month, falling in steps; each curve named at its end. */
public record SurvivalView(
        String title, String subtitle, String footer, Hue hue, ValueFormat format, List<Curve> curves, String months) {

    public SurvivalView {
        curves = List.copyOf(curves);
    }

    /** One group. Steps begin at month 0 with 1. */
    public record Curve(String name, List<Step> steps) {
        public Curve {
            steps = List.copyOf(steps);
        }
    }

    /** From that month on the share is {@code survival}, between 0 and 1; give or take {@code halfWidth}. */
    public record Step(double month, double survival, double halfWidth) {}
}
