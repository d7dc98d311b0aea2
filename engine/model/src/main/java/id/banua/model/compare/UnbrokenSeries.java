package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether no recorded break lies between the two, and neither of them alone was parted by weights. */
final class UnbrokenSeries implements Criterion {
    private final SeriesBreaks breaks;

    UnbrokenSeries(SeriesBreaks breaks) {
        this.breaks = breaks;
    }

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        boolean isParted = earlier.basis().isParted() || later.basis().isParted();
        boolean isOneParted = earlier.basis().isParted() != later.basis().isParted();
        List<Obstacle> obstacles = new ArrayList<>();
        if (isOneParted) {
            obstacles.add(parted());
        }
        Stream.of(earlier, later)
                .flatMap(figure -> breaks.of(figure.indicator().id(), figure.region()).stream())
                .distinct()
                .filter(found -> found.liesBetween(earlier.period(), later.period()))
                .map(found -> isParted && found.kind() == SeriesBreak.Kind.BORDERS ? parted() : told(found))
                .filter(obstacle -> !obstacles.contains(obstacle))
                .forEach(obstacles::add);
        return obstacles;
    }

    private static Obstacle told(SeriesBreak found) {
        Kind kind = Kind.valueOf(found.kind().name());
        return new Obstacle(kind, Optional.of(found.from()), found.indonesian(), found.english());
    }

    /** Weights know how many people lived where, not how they fared. */
    private static Obstacle parted() {
        return new Obstacle(
                Kind.PARTED,
                "Salah satunya perkiraan: dibagi dari angka wilayah lama menurut bobot penduduk, bukan diukur.",
                "One of them is estimated: parted from the figure of the old region by weights of people, not measured.");
    }
}
