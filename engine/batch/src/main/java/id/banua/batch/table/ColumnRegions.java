package id.banua.batch.table;

import id.banua.batch.table.Headings.Column;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Regions across: which one each column speaks of, or the one that all of them lie in. */
final class ColumnRegions {
    private final List<Column> columns;
    private final List<List<Region>> regions;

    ColumnRegions(List<Column> columns, Optional<Region> about) {
        this.columns = columns;
        this.regions = new RegionAxis(columns.stream().map(Column::regions).toList(), about).labels();
    }

    /** The region that the headings of all columns name: the table is about it, wherever its rows lie. */
    static Optional<String> shared(List<Column> columns) {
        List<List<Region>> named =
                columns.stream().map(Column::regions).distinct().toList();
        return named.size() == 1 && named.get(0).size() == 1
                ? Optional.of(named.get(0).get(0).code().digits())
                : Optional.empty();
    }

    List<Column> clear() {
        List<Column> clear = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            clear.add(columns.get(i).withRegions(regions.get(i)));
        }
        return clear;
    }
}
