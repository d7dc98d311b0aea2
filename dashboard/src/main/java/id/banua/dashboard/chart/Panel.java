package id.banua.dashboard.chart;

import java.util.List;

/** One small chart among many: a region by its name, its own lines and its context. */
public record Panel(String title, List<TrendLine> lines) {

    public Panel {
        lines = List.copyOf(lines);
    }
}
