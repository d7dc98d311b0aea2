package id.banua.batch.conform;

import id.banua.model.compare.Borders;
import id.banua.model.compare.Comparability;
import id.banua.model.compare.Comparand;
import id.banua.model.compare.Obstacle;
import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.compare.SeriesBreak;
import id.banua.model.compare.Territory;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the figures of a region change their ground or their definition, asked as rules ask it. */
public final class Breaks {
    private static final Set<Kind> OF_DEFINITION = EnumSet.of(Kind.METHOD, Kind.BASE, Kind.LINE, Kind.QUESTIONNAIRE);
    private static final Set<Kind> OF_SERIES =
            EnumSet.of(Kind.METHOD, Kind.BASE, Kind.LINE, Kind.QUESTIONNAIRE, Kind.BORDERS);
    private static final int FAR_FUTURE = 2999;

    private final RegionBook book;
    private final Borders borders;
    private final Set<BpsCode> changed;
    private final Comparability comparability;

    Breaks(RegionBook book, List<RegionChange> changes, List<SeriesBreak> breaks) {
        this.book = book;
        this.borders = new Borders(book, changes, List.of(), breaks);
        this.changed = borders.changed();
        this.comparability = new Comparability(breaks, borders, List.of(), List.of());
    }

    /** The regions that were still part of that one when its figure of the period was made; empty for today's borders. */
    public List<Region> included(String indicatorId, BpsCode region, ReferencePeriod period) {
        if (!changed.contains(region)) {
            return List.of();
        }
        Territory territory = borders.territory(indicatorId, region, period);
        return Stream.concat(territory.includes().stream(), territory.mayInclude().stream())
                .flatMap(code -> book.find(code).stream())
                .toList();
    }

    /** Why figures of that period follow another definition than later ones; empty where no break says so. */
    public Optional<Obstacle> oldDefinition(Indicator indicator, BpsCode region, ReferencePeriod period) {
        ReferencePeriod end = new ReferencePeriod(FAR_FUTURE, period.month());
        return between(indicator, region, period, end, OF_DEFINITION);
    }

    /** What parts the figures of two periods: another definition, or other borders; empty where no break says so. */
    public Optional<Obstacle> between(
            Indicator indicator, BpsCode region, ReferencePeriod earlier, ReferencePeriod later) {
        return between(indicator, region, earlier, later, OF_SERIES);
    }

    private Optional<Obstacle> between(
            Indicator indicator, BpsCode region, ReferencePeriod earlier, ReferencePeriod later, Set<Kind> kinds) {
        return comparability.between(at(indicator, region, earlier), at(indicator, region, later)).stream()
                .filter(obstacle -> kinds.contains(obstacle.kind()))
                .findFirst();
    }

    private static Comparand at(Indicator indicator, BpsCode region, ReferencePeriod period) {
        return new Comparand(indicator, Breakdown.TOTAL, region, period, Status.PUBLISHED, Comparand.Basis.NOT_HELD);
    }

    /**
     * The codes of the regions whose figures together made that of the region. Empty where figures of the period do not
     * follow the borders that the codes mean: then parts say nothing about the whole.
     *
     * @param hasFigure whether a region below has a figure of its own there
     */
    public List<String> partsOf(
            String indicatorId, BpsCode region, ReferencePeriod period, Predicate<String> hasFigure) {
        if (!included(indicatorId, region, period).isEmpty()) {
            return List.of();
        }
        List<BpsCode> children =
                book.childrenOf(region).stream().map(Region::code).toList();
        List<String> unborn = children.stream()
                .filter(changed::contains)
                .flatMap(child -> included(indicatorId, child, period).stream())
                .map(found -> found.code().digits())
                .toList();
        return unborn.stream().anyMatch(hasFigure)
                ? List.of()
                : children.stream()
                        .map(BpsCode::digits)
                        .filter(code -> !unborn.contains(code))
                        .toList();
    }
}
