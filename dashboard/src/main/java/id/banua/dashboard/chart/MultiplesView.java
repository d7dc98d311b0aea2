package id.banua.dashboard.chart;

import java.util.List;

/** Many small charts with the same two axes. Empty title, subtitle and footer take no room. */
public record MultiplesView(
        String title, String subtitle, String footer, Hue hue, ValueFormat format, List<Panel> panels) {

    public MultiplesView {
        panels = List.copyOf(panels);
    }
}
