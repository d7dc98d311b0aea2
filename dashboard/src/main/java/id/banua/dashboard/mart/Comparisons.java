package id.banua.dashboard.mart;

import id.banua.model.compare.Borders;
import id.banua.model.compare.Comparability;
import id.banua.model.compare.Comparand;
import id.banua.model.compare.Comparand.Basis;
import id.banua.model.compare.DefinitionVersion;
import id.banua.model.compare.Obstacle;
import id.banua.model.compare.SeriesBreak;
import id.banua.model.compare.Territory;
import id.banua.model.indicator.Indicator;
import id.banua.model.mart.Marts;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether observations of a run may be compared, by the one {@link Comparability} that its marts make. */
public final class Comparisons {
    private final Catalogue catalogue;
    private final List<DefinitionVersion> versions;
    private final Borders borders;
    private final Set<BpsCode> changed;
    private final Comparability rules;

    Comparisons(Frames frames, Catalogue catalogue, Places places) {
        this.catalogue = catalogue;
        Frame breakRows = frames.frame(Marts.SERIES_BREAKS);
        List<SeriesBreak> breaks =
                breakRows.rows().mapToObj(row -> seriesBreak(breakRows, row)).toList();
        Frame versionRows = frames.frame(Marts.DEFINITION_VERSIONS);
        this.versions =
                versionRows.rows().mapToObj(row -> version(versionRows, row)).toList();
        this.borders = new Borders(places.book(), places.changes(), places.weights(), breaks);
        this.changed = borders.changed();
        this.rules = new Comparability(breaks, borders, versions, catalogue.rounds());
    }

    private static SeriesBreak seriesBreak(Frame frame, int row) {
        String indicator = frame.text(row, "indicator_id");
        String region = frame.text(row, "region_code");
        return new SeriesBreak(
                frame.text(row, "break_id"),
                indicator.isEmpty() ? Optional.empty() : Optional.of(indicator),
                region.isEmpty() ? Optional.empty() : Optional.of(new BpsCode(region)),
                ReferencePeriod.of(frame.text(row, "from_period")),
                SeriesBreak.Kind.of(frame.text(row, "kind")),
                frame.text(row, "text_id"),
                frame.text(row, "text_en"));
    }

    /** Order 0 stands outside of time: the version of figures whose base nobody knows. */
    private static DefinitionVersion version(Frame frame, int row) {
        return new DefinitionVersion(
                frame.text(row, "indicator_id"),
                frame.text(row, "definition_version"),
                frame.text(row, "name_id"),
                frame.text(row, "name_en"),
                frame.count(row, "order") > 0);
    }

    /** Regions in time. */
    public Borders borders() {
        return borders;
    }

    /** The ground that a cell speaks of. */
    public Territory territory(Observation cell) {
        return hasChanged(cell.region())
                ? borders.territory(cell.key().indicator(), cell.region(), cell.period())
                : Territory.OF_TODAY;
    }

    /** Whether a region's figures mean another ground before and after some change. */
    public boolean hasChanged(BpsCode region) {
        return changed.contains(region);
    }

    /** The version of the definition that a cell follows; empty where the marts name none. */
    public Optional<DefinitionVersion> versionOf(Observation cell) {
        return versions(cell.key().indicator()).stream()
                .filter(version -> version.version().equals(cell.definitionVersion()))
                .findFirst();
    }

    /** Every version of the definition of an indicator. */
    public List<DefinitionVersion> versions(String indicatorId) {
        return versions.stream()
                .filter(version -> version.indicatorId().equals(indicatorId))
                .toList();
    }

    public boolean mayCompare(Observation one, Observation other) {
        return between(one, other).isEmpty();
    }

    /** Everything that stands between two cells, in the order of weight; empty where they may be compared. */
    public List<Obstacle> between(Observation one, Observation other) {
        return between(comparand(one), comparand(other));
    }

    /** The same of two editions. */
    public List<Obstacle> between(Vintage one, Vintage other) {
        return between(
                comparand(one.key(), new Basis(one.definitionVersion(), false, false)),
                comparand(other.key(), new Basis(other.definitionVersion(), false, false)));
    }

    public List<Obstacle> between(Comparand one, Comparand other) {
        return rules.between(one, other);
    }

    /** Parts cells into groups whose members may be compared; the groups come in the order of their first cells. */
    public List<List<Observation>> groups(Collection<Observation> cells) {
        List<List<Observation>> groups = new ArrayList<>();
        for (Observation cell : cells) {
            groups.stream()
                    .filter(group -> fits(cell, group))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(cell), () -> groups.add(new ArrayList<>(List.of(cell))));
        }
        return groups;
    }

    /** Asked of the first and of those that the cell's region lies in: any other member answers as the first does. */
    private boolean fits(Observation cell, List<Observation> group) {
        return mayCompare(group.get(0), cell)
                && group.stream()
                        .filter(member -> member.region().contains(cell.region()))
                        .allMatch(member -> mayCompare(member, cell));
    }

    public Comparand comparand(Observation cell) {
        return comparand(cell.key(), new Basis(cell.definitionVersion(), cell.cumulative(), cell.isParted()));
    }

    /** A cell that the marts do not hold, of which only its place and time are known. */
    public Comparand notHeld(CellKey key) {
        return comparand(key, Basis.NOT_HELD);
    }

    private Comparand comparand(CellKey key, Basis basis) {
        Indicator indicator = catalogue
                .find(key.indicator())
                .orElseThrow(
                        () -> new IllegalArgumentException("The catalogue has no indicator '" + key.indicator() + "'"));
        return new Comparand(indicator, key.breakdown(), key.region(), key.period(), key.status(), basis);
    }
}
