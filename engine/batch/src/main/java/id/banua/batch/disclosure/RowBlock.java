package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;

/** The rows of one block as cells, and back. */
final class RowBlock {
    private final CountPlan plan;
    private final DisclosureLimits limits;
    private final List<Row> rows;
    private final List<DimensionBook> books = new ArrayList<>();
    private final List<String> kinds;

    RowBlock(CountPlan plan, DisclosureLimits limits, List<Row> rows) {
        this.plan = plan;
        this.limits = limits;
        this.rows = rows;
        TreeSet<String> found = new TreeSet<>();
        rows.forEach(row -> found.add(plan.counted(row)));
        this.kinds = List.copyOf(found);
        for (int i = 0; i <= plan.paths(rows.get(0)).size(); i++) {
            books.add(new DimensionBook());
        }
    }

    /** The rows of tables that are told, each with the columns of it that are withheld. */
    List<Map.Entry<Row, Set<String>>> withheld() {
        rows.forEach(this::number);
        Cells cells = cells();
        Tables tables = new Tables(cells, limits.mostSmall());
        BitSet withheld = new Protection(cells, tables, limits.persons(), world -> {}).withheld();
        List<Map.Entry<Row, Set<String>>> found = new ArrayList<>();
        for (Row row : rows) {
            int[] place = place(row);
            int whole = cells.at(place);
            if (whole >= 0 && tables.tells(whole)) {
                found.add(Map.entry(row, columns(row, place, cells, withheld)));
            }
        }
        return found;
    }

    private void number(Row row) {
        List<List<Told>> paths = plan.paths(row);
        for (int i = 0; i < paths.size(); i++) {
            books.get(i).add(paths.get(i));
        }
        plan.parts(row).values().forEach(books.get(books.size() - 1)::add);
    }

    private Cells cells() {
        List<Dimension> dimensions = books.stream().map(DimensionBook::build).toList();
        Cells.Builder builder = new Cells.Builder(dimensions, kinds.size(), limits.persons());
        for (Row row : rows) {
            int kind = kinds.indexOf(plan.counted(row));
            int[] place = place(row);
            plan.parts(row).forEach((column, part) -> {
                if (!row.isNullAt(row.fieldIndex(column))) {
                    place[place.length - 1] = books.get(place.length - 1).number(part);
                    builder.add(place, kind, row.<Number>getAs(column).longValue());
                }
            });
        }
        return builder.build();
    }

    /** Where a whole row counts. */
    private int[] place(Row row) {
        List<List<Told>> paths = plan.paths(row);
        int[] place = new int[books.size()];
        for (int i = 0; i < paths.size(); i++) {
            place[i] = books.get(i).number(paths.get(i));
        }
        return place;
    }

    private Set<String> columns(Row row, int[] place, Cells cells, BitSet withheld) {
        Set<String> columns = new HashSet<>(plan.neverTold(row));
        Map<String, List<String>> dependents = plan.dependents(row);
        plan.parts(row).forEach((column, part) -> {
            place[place.length - 1] = books.get(place.length - 1).number(part);
            int cell = cells.at(place);
            if (cell >= 0 && withheld.get(cell)) {
                columns.add(column);
                columns.addAll(dependents.getOrDefault(column, List.of()));
            }
        });
        return columns;
    }
}
