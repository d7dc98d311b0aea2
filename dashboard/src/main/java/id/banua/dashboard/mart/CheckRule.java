package id.banua.dashboard.mart;

import id.banua.model.indicator.Breakdown;
import java.util.List;
import java.util.stream.Stream;

/**
 * A named rule of the engine.
 *
 * @param severity stop, quarantine or warn
 */
public record CheckRule(String id, String severity, Words title, Words meaning, Look look) {

    /**
     * What a rule looks at.
     *
     * @param scope claim, cell, region, siblings or family
     * @param indicators those that it has anything to say about; none for all
     * @param relations the series that it holds against each other; none where it takes any series
     * @param isWithinSource whether only claims of one source are held against each other
     */
    public record Look(String scope, List<String> indicators, List<List<Series>> relations, boolean isWithinSource) {
        public Look {
            indicators = List.copyOf(indicators);
            relations = List.copyOf(relations);
        }

        /** The relations that a series stands in. */
        public List<List<Series>> relationsOf(Series series) {
            return relations.stream()
                    .filter(relation -> relation.contains(series))
                    .toList();
        }

        /** Whether it has anything to say about claims of that series. */
        public boolean concerns(Series series) {
            boolean knowsIndicator = indicators.isEmpty() || indicators.contains(series.indicator());
            return knowsIndicator
                    && (relations.isEmpty() || !relationsOf(series).isEmpty());
        }
    }

    /** Cells of one region that differ only in their period. */
    public record Series(String indicator, Breakdown breakdown) {
        private static Series of(String text) {
            String[] parts = text.split(":", 2);
            return new Series(parts[0], Breakdown.of(parts[1]));
        }
    }

    static CheckRule of(Frame frame, int row) {
        Look look = new Look(
                frame.text(row, "scope"),
                parts(frame.text(row, "indicators"), "; ").toList(),
                parts(frame.text(row, "relations"), "; ")
                        .map(relation ->
                                parts(relation, " \\+ ").map(Series::of).toList())
                        .toList(),
                frame.flag(row, "is_within_source"));
        return new CheckRule(
                frame.text(row, "rule_id"),
                frame.text(row, "severity"),
                Words.of(frame, row, "title"),
                Words.of(frame, row, "meaning"),
                look);
    }

    private static Stream<String> parts(String text, String separator) {
        return text.isEmpty() ? Stream.empty() : Stream.of(text.split(separator));
    }
}
