package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The rows of one block as cells, and back. */
final class RowBlock {
    private final CountPlan plan;
    private final DisclosureLimits limits;
    private final RowStore rows;
    private final TreeSet<String> kinds = new TreeSet<>();

    /** For each axis, which number each value of it has. */
    private final List<Map<String, Integer>> axes = new ArrayList<>();

    private final Map<List<String>, Shape> shapes = new HashMap<>();

    /**
     * What stands in rows of one shape.
     *
     * @param parts the number of the part that each count is
     */
    private record Shape(Map<String, Integer> parts, Map<String, List<String>> dependents) {}

    RowBlock(CountPlan plan, DisclosureLimits limits, StructType schema) {
        this.plan = plan;
        this.limits = limits;
        this.rows = new RowStore(schema);
        plan.axes().forEach(axis -> axes.add(new HashMap<>()));
    }

    void add(Row row) {
        rows.add(row);
        kinds.add(kind(row));
        for (int i = 0; i < axes.size(); i++) {
            axes.get(i).put(row.getAs(plan.axes().get(i)), Dimension.ALL);
        }
        shapes.computeIfAbsent(shape(row), fresh -> new Shape(new HashMap<>(), plan.dependents(fresh)));
    }

    /** The rows of tables that are told, each with the columns of it that are withheld. */
    Stream<Map.Entry<Row, Set<String>>> withheld() {
        Cells cells = cells(dimensions());
        Tables tables = new Tables(cells, limits.mostSmall());
        BitSet withheld = new Protection(cells, tables, limits.persons(), world -> {}).withheld();
        return IntStream.range(0, rows.size())
                .mapToObj(rows::row)
                .filter(row -> isTold(cells.at(place(row)), tables))
                .map(row -> Map.entry(row, columns(row, cells, withheld)));
    }

    private static boolean isTold(int whole, Tables tables) {
        return whole >= 0 && tables.tells(whole);
    }

    /** The dimensions by which cells are told apart, the parts of rows last; gives their numbers to axes and shapes. */
    private List<Dimension> dimensions() {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            String axis = plan.axes().get(i);
            DimensionBook book = new DimensionBook();
            axes.get(i).keySet().forEach(value -> book.add(plan.path(axis, value)));
            dimensions.add(book.build());
            axes.get(i).replaceAll((value, none) -> book.number(plan.path(axis, value)));
        }
        DimensionBook book = new DimensionBook();
        shapes.keySet().forEach(shape -> plan.parts(shape).values().forEach(book::add));
        dimensions.add(book.build());
        shapes.forEach((key, shape) ->
                plan.parts(key).forEach((column, part) -> shape.parts().put(column, book.number(part))));
        return dimensions;
    }

    private Cells cells(List<Dimension> dimensions) {
        List<String> numbered = List.copyOf(kinds);
        Cells.Builder builder = new Cells.Builder(dimensions, kinds.size(), limits.persons());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.row(i);
            int kind = numbered.indexOf(kind(row));
            int[] place = place(row);
            shapeOf(row).parts().forEach((column, part) -> {
                if (!row.isNullAt(row.fieldIndex(column))) {
                    place[place.length - 1] = part;
                    builder.add(place, kind, row.<Long>getAs(column));
                }
            });
        }
        return builder.build();
    }

    /** Where a whole row counts. */
    private int[] place(Row row) {
        int[] place = new int[axes.size() + 1];
        for (int i = 0; i < axes.size(); i++) {
            place[i] = Objects.requireNonNull(
                    axes.get(i).get(row.<String>getAs(plan.axes().get(i))));
        }
        return place;
    }

    private Set<String> columns(Row row, Cells cells, BitSet withheld) {
        Set<String> columns = new HashSet<>(plan.neverTold(row));
        int[] place = place(row);
        Shape shape = shapeOf(row);
        shape.parts().forEach((column, part) -> {
            place[place.length - 1] = part;
            int cell = cells.at(place);
            if (cell >= 0 && withheld.get(cell)) {
                columns.add(column);
                columns.addAll(shape.dependents().getOrDefault(column, List.of()));
            }
        });
        return columns;
    }

    private String kind(Row row) {
        return plan.counted().map(row::<String>getAs).orElse("");
    }

    private Shape shapeOf(Row row) {
        return Objects.requireNonNull(shapes.get(shape(row)));
    }

    private List<String> shape(Row row) {
        return plan.shape().stream().map(row::<String>getAs).toList();
    }
}
