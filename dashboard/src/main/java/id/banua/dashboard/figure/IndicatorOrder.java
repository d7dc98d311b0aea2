package id.banua.dashboard.figure;

import id.banua.model.indicator.Indicator;
import java.util.Comparator;
import java.util.List;

/** The order in which a planner asks for indicators: the rate first, then the people, then what lies behind. */
public final class IndicatorOrder {
    private static final List<String> FIRST = List.of(
            "poverty_rate",
            "poor_population",
            "poverty_line",
            "poverty_gap_index",
            "poverty_severity_index",
            "gini_ratio",
            "extreme_poverty_rate",
            "open_unemployment_rate",
            "unemployed",
            "labour_force_participation_rate",
            "labour_force",
            "employed",
            "human_development_index",
            "population");

    private IndicatorOrder() {}

    /** The named ones in the order above, the others by id. */
    public static Comparator<Indicator> get() {
        return Comparator.comparingInt((Indicator indicator) -> place(indicator.id()))
                .thenComparing(indicator -> indicator.id());
    }

    private static int place(String id) {
        int place = FIRST.indexOf(id);
        return place < 0 ? FIRST.size() : place;
    }
}
