package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import id.banua.model.region.RegionLevel;
import id.banua.model.region.RegionWeight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code book of regions, the changes of their borders, and the hexagons that draw them. */
public final class Places {
    private final RegionBook book;
    private final List<RegionChange> changes;
    private final List<RegionWeight> weights;
    private final Map<String, List<GridCell>> grids = new HashMap<>();

    Places(Frames frames) {
        Frame regions = frames.frame(Marts.REGIONS);
        this.book = new RegionBook(
                regions.rows().mapToObj(row -> region(regions, row)).toList());
        Frame changeRows = frames.frame(Marts.REGION_CHANGES);
        this.changes =
                changeRows.rows().mapToObj(row -> change(changeRows, row)).toList();
        Frame weightRows = frames.frame(Marts.REGION_WEIGHTS);
        this.weights =
                weightRows.rows().mapToObj(row -> weight(weightRows, row)).toList();
        Frame cells = frames.frame(Marts.MAP_CELLS);
        cells.rows()
                .forEach(row -> grids.computeIfAbsent(cells.text(row, "grid"), unseen -> new ArrayList<>())
                        .add(cell(cells, row)));
    }

    private static Region region(Frame frame, int row) {
        String kemendagri = frame.text(row, "kemendagri_code");
        String aliases = frame.text(row, "aliases");
        return new Region(
                new BpsCode(frame.text(row, "bps_code")),
                kemendagri.isEmpty() ? Optional.empty() : Optional.of(new KemendagriCode(kemendagri)),
                frame.text(row, "name"),
                frame.text(row, "kind"),
                RegionLevel.of(frame.text(row, "level")),
                frame.text(row, "valid_from"),
                frame.text(row, "valid_to"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split("; ")));
    }

    private static RegionChange change(Frame frame, int row) {
        return new RegionChange(
                frame.text(row, "change_id"),
                frame.text(row, "kind"),
                frame.text(row, "date"),
                new BpsCode(frame.text(row, "from_bps_code")),
                new BpsCode(frame.text(row, "to_bps_code")),
                frame.whole(row, "people_moved"),
                new RegionChange.Evidence(
                        frame.text(row, "legal_basis"), frame.text(row, "note"), frame.text(row, "reference")));
    }

    private static RegionWeight weight(Frame frame, int row) {
        return new RegionWeight(
                frame.text(row, "change_id"),
                new BpsCode(frame.text(row, "from_bps_code")),
                new BpsCode(frame.text(row, "to_bps_code")),
                frame.decimal(row, "weight").orElse(Double.NaN),
                frame.text(row, "basis"),
                frame.text(row, "reference"));
    }

    private static GridCell cell(Frame frame, int row) {
        return new GridCell(
                frame.count(row, "row"), frame.count(row, "col"), new BpsCode(frame.text(row, "bps_regency_code")));
    }

    public RegionBook book() {
        return book;
    }

    /** The name of a region as people write it, or its code where the code book does not know it. */
    public String nameOf(BpsCode code) {
        return book.find(code).map(Region::fullName).orElse(code.digits());
    }

    /** Every change of borders, in the order of the mart. */
    public List<RegionChange> changes() {
        return changes;
    }

    /** How the people of old regions were parted, in the order of the mart. */
    public List<RegionWeight> weights() {
        return weights;
    }

    /** Changes of borders that a region took part in, oldest first. */
    public List<RegionChange> changesOf(BpsCode code) {
        return changes.stream()
                .filter(change -> change.from().equals(code) || change.to().equals(code))
                .sorted(java.util.Comparator.comparing(RegionChange::date))
                .toList();
    }

    /** The hexagons of a grid, such as {@code kalsel-kaltim}; none where the marts hold no such grid. */
    public List<GridCell> grid(String name) {
        return List.copyOf(grids.getOrDefault(name, List.of()));
    }
}
