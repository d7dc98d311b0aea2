package id.banua.dashboard.programme;

import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.page.PageShell;
import java.util.List;
import java.util.Optional;

/** What became of the members of one programme, ready to be set. */
public record OutcomePage(
        PageShell shell,
        Head head,
        Optional<Figure> ladder,
        List<Figure> comparisons,
        Optional<RecordTable> cohorts,
        List<RecordTable> splits,
        Optional<Figure> survival) {

    /**
     * What stands above the figures.
     *
     * @param answer the first sentence
     * @param isInvented whether the reader must be told that nobody in it exists
     * @param choices lists of links to the same page for others
     */
    public record Head(String name, String answer, boolean isInvented, List<Choice> choices) {}

    /** One way to ask for another cohort. */
    public record Choice(String label, List<Link> links) {}

    /** {@code isCurrent} marks the one that is shown. */
    public record Link(String text, String href, boolean isCurrent) {}

    /** A picture with its table. */
    public record Figure(String id, String title, String subtitle, Svg picture, String sentence, RecordTable table) {}
}
