package id.banua.dashboard.figure;

import java.util.List;
import java.util.Optional;

/**
 * A picture on a page with what stands around it.
 *
 * @param id unique on the page
 * @param href where the title leads, or empty
 * @param sentence what the picture shows, in words
 */
public record ChartFigure(
        String id,
        String title,
        String href,
        String subtitle,
        Svg picture,
        String sentence,
        Optional<SeriesTable> table,
        List<Download> downloads) {

    public ChartFigure {
        downloads = List.copyOf(downloads);
    }

    /** The same figure under another title, where what is measured stands above already. */
    public ChartFigure titled(String other) {
        return new ChartFigure(id, other, href, subtitle, picture, sentence, table, downloads);
    }

    /** Markup of the same picture for wide screens and paper, and for phones. */
    public record Svg(String wide, String narrow) {}

    /** The same figure as a file. */
    public record Download(String format, String href) {}
}
