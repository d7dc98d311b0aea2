package id.banua.dashboard.figure;

import id.banua.dashboard.chart.Annotation;
import id.banua.dashboard.chart.TrendPoint;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.model.compare.Obstacle;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the lines of a series are cut, and why: each pair of neighbouring figures is asked about. */
final class SeriesCuts {
    /** Obstacles between any two figures of a series, which no single place of the time axis explains. */
    private static final Set<Kind> EVERYWHERE = EnumSet.of(Kind.MONTH_NOT_STATED, Kind.DEFINITION_UNKNOWN);

    /** What explains another version of the definition better than its name does. */
    private static final Set<Kind> EXPLAINED = EnumSet.of(Kind.METHOD, Kind.BASE, Kind.LINE);

    private final Edition edition;
    private final Map<Obstacle, Place> placed = new LinkedHashMap<>();
    private final Set<Kind> everywhere = EnumSet.noneOf(Kind.class);

    /** Between two points of the time axis; {@code before} is the last figure before the cut. */
    private record Place(double from, double to, Observation before) {

        Place and(Place other) {
            double later = Math.max(from, other.from);
            double earlier = Math.min(to, other.to);
            return later < earlier ? new Place(later, earlier, before) : this;
        }

        /** Where the obstacle begins, by its own time where it has one. */
        double of(Obstacle obstacle) {
            return obstacle.since()
                    .map(since -> TrendPoint.positionOf(since.toString()) - (since.isYear() ? 0.5 : 0.5 / 12))
                    .orElse((from + to) / 2);
        }
    }

    /** @param rounds the figures of each round in the order of time */
    SeriesCuts(Edition edition, Collection<List<Observation>> rounds) {
        this.edition = edition;
        for (List<Observation> round : rounds) {
            for (int i = 1; i < round.size(); i++) {
                add(round.get(i - 1), round.get(i));
            }
        }
    }

    private void add(Observation before, Observation after) {
        List<Obstacle> obstacles = edition.marts().comparisons().between(before, after);
        boolean isExplained = obstacles.stream().map(Obstacle::kind).anyMatch(EXPLAINED::contains);
        Place place = new Place(position(before), position(after), before);
        for (Obstacle obstacle : obstacles) {
            if (EVERYWHERE.contains(obstacle.kind())) {
                everywhere.add(obstacle.kind());
            } else if (obstacle.kind() != Kind.DEFINITION_VERSION || !isExplained) {
                placed.merge(obstacle, place, Place::and);
            }
        }
    }

    private static double position(Observation cell) {
        return TrendPoint.positionOf(cell.period().toString());
    }

    boolean isEmpty() {
        return placed.isEmpty() && everywhere.isEmpty();
    }

    /** A flag of few words at each place. */
    List<Annotation> flags() {
        List<Annotation> flags = new ArrayList<>();
        placed.forEach(
                (obstacle, place) -> flags.add(new Annotation(place.of(obstacle), label(obstacle, place.before))));
        return flags;
    }

    private String label(Obstacle obstacle, Observation before) {
        List<BpsCode> included = obstacle.kind() == Kind.BORDERS
                ? edition.marts().comparisons().territory(before).includes()
                : List.of();
        return switch (included.size()) {
            case 0 -> edition.words().text("flag." + obstacle.kind().id());
            case 1 -> edition.words().text("flag.included", edition.shortNameOf(included.get(0)));
            default ->
                edition.words().text("flag.included.more", edition.numbers().whole(included.size()));
        };
    }

    /** The reasons in full, one sentence each; that of parted figures is told with how they were parted. */
    List<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        placed.keySet().stream()
                .filter(obstacle -> obstacle.kind() != Kind.PARTED)
                .forEach(obstacle -> reasons.add(obstacle.in(edition.language().tag())));
        everywhere.forEach(kind -> reasons.add(edition.words().text("uncut." + kind.id())));
        return List.copyOf(reasons);
    }
}
