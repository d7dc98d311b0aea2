package id.banua.dashboard.revision;

import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.page.PageShell;
import java.util.Map;
import java.util.Optional;

/**
 * The triangle of one series on a page of its own.
 *
 * @param chart the series as first published and as it is, where there is enough to draw
 * @param other address of the same with all periods, or with the revised ones alone
 * @param files addresses of the same as files, by their formats
 */
public record TrianglePage(
        PageShell shell, TriangleView triangle, Optional<ChartFigure> chart, Other other, Map<String, String> files) {

    /** A link that shows more or fewer periods. */
    public record Other(String text, String href) {}
}
