package id.banua.dashboard.mart;

import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of a mart of programmes as they are, for tables and files: they need no words of their own. */
public final class HelpTable {
    private final Mart mart;
    private final Frame frame;

    HelpTable(Frames frames, Mart mart) {
        this.mart = mart;
        this.frame = frames.frame(mart);
    }

    /** One row; columns by their names in the contract. */
    public record Line(HelpTable table, int row) {
        public String text(String column) {
            return table.frame.text(row, column);
        }

        public OptionalDouble number(String column) {
            return table.frame.decimal(row, column);
        }

        public OptionalDouble whole(String column) {
            return table.frame.whole(row, column).stream()
                    .mapToDouble(value -> value)
                    .findFirst();
        }

        public boolean isFlagged(String column) {
            return table.frame.flag(row, column);
        }

        /** Why the numbers are missing; empty where they are not. */
        public String missingReason() {
            return text("missing_reason");
        }
    }

    public Stream<Line> lines() {
        return frame.rows().mapToObj(row -> new Line(this, row));
    }

    public List<Line> where(Predicate<Line> wanted) {
        return lines().filter(wanted).toList();
    }

    public boolean isEmpty() {
        return lines().findAny().isEmpty();
    }

    public List<String> columns() {
        return mart.columnNames();
    }

    /** The cells of a row in the order of the columns. */
    public List<@Nullable Object> cells(Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (MartColumn column : mart.columns()) {
            cells.add(cell(line, column));
        }
        return cells;
    }

    private @Nullable Object cell(Line line, MartColumn column) {
        int row = line.row();
        return switch (column.type()) {
            case TEXT -> {
                String text = frame.text(row, column.name());
                yield text.isEmpty() ? null : text;
            }
            case DECIMAL -> {
                OptionalDouble value = frame.decimal(row, column.name());
                yield value.isPresent() ? value.getAsDouble() : null;
            }
            case WHOLE -> {
                var value = frame.whole(row, column.name());
                yield value.isPresent() ? value.getAsLong() : null;
            }
            case FLAG -> frame.flag(row, column.name());
        };
    }
}
