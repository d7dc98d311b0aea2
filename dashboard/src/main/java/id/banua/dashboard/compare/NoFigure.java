package id.banua.dashboard.compare;

import id.banua.dashboard.compare.Comparison.Side;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Dates;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.page.Messages;
import id.banua.model.compare.Obstacle;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.period.ReferencePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says that one of the two figures is not held, and which are. */
final class NoFigure {
    private static final int NAMED = 4;

    private NoFigure() {}

    static Optional<Obstacle> of(Snapshot marts, Side side) {
        if (side.value().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Obstacle(
                Obstacle.Kind.NO_FIGURE,
                Optional.empty(),
                text(marts, side, Language.INDONESIAN),
                text(marts, side, Language.ENGLISH)));
    }

    private static String text(Snapshot marts, Side side, Language language) {
        Messages words = Messages.of(language);
        Dates dates = new Dates(language);
        String what = words.text(
                "subject",
                side.indicator().names().in(language.tag()),
                marts.places().nameOf(side.key().region()));
        String period = dates.period(side.key().period());
        Optional<Missing> missing = side.cell()
                .map(Observation::figure)
                .filter(Missing.class::isInstance)
                .map(Missing.class::cast);
        if (missing.isPresent()) {
            String reason = words.text("missing." + missing.get().reason().id());
            return words.text("comparison.missing", what, period, reason);
        }
        String held = nearest(marts, side).stream().map(dates::period).collect(Collectors.joining(", "));
        return held.isEmpty()
                ? words.text("comparison.none.ever", what)
                : words.text("comparison.none", what, period, held);
    }

    /** The held periods closest to the one that was asked for, in the order of time. */
    private static List<ReferencePeriod> nearest(Snapshot marts, Side side) {
        ReferencePeriod asked = side.key().period();
        return marts
                .observations()
                .periods(side.key().indicator(), List.of(side.key().region()))
                .stream()
                .sorted(Comparator.comparingInt(held -> Math.abs(asked.monthsUntil(held))))
                .limit(NAMED)
                .sorted()
                .toList();
    }
}
