package id.banua.batch.table;

import id.banua.batch.table.Headings.Column;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Regions across: which one each column speaks of. */
final class ColumnRegions {
    private final List<Column> columns;
    private final List<List<Region>> regions;

    ColumnRegions(List<Column> columns, Optional<Region> about) {
        this.columns = columns;
        this.regions = new RegionAxis(columns.stream().map(Column::regions).toList(), about).labels();
    }

    List<Column> clear() {
        List<Column> clear = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            clear.add(columns.get(i).withRegions(regions.get(i)));
        }
        return clear;
    }
}
