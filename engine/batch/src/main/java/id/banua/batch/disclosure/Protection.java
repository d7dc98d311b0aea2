package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds which cells must be withheld beside the small ones. For each small cell it makes up other truths, as long as
 * they do not span {@code width} different counts of it, and withholds whatever they change: what stays published is the same in all.
 */
final class Protection {
    private final Cells cells;
    private final Tables tables;
    private final Sums sums;
    private final int width;
    private final Consumer<World> seen;
    private final BitSet withheld;
    private final long[] least;
    private final long[] most;

    /** @param seen is shown every other truth that is made up */
    Protection(Cells cells, Tables tables, int width, Consumer<World> seen) {
        this.seen = seen;
        this.cells = cells;
        this.tables = tables;
        this.sums = new Sums(cells, tables);
        this.width = width;
        this.withheld = tables.untold();
        this.withheld.or(cells.small());
        this.least = new long[cells.size()];
        this.most = new long[cells.size()];
    }

    /** The cells to withhold, the small ones among them. The finest go first: they cost least and help the others. */
    BitSet withheld() {
        List<Integer> order = new ArrayList<>(cells.small().stream().boxed().toList());
        order.sort((a, b) -> Integer.compare(told(b), told(a)));
        order.forEach(this::protect);
        new Audit(cells, tables, sums, width).secure(withheld);
        return (BitSet) withheld.clone();
    }

    /** By how many the count of a cell may be higher or lower, as far as is proven. */
    long span(int cell) {
        return most[cell] - least[cell];
    }

    private int told(int cell) {
        int told = 0;
        for (int i = 0; i < cells.dimensions().size(); i++) {
            told += cells.dimensions().get(i).chain(cells.value(cell, i)).length - 1;
        }
        return told;
    }

    /** Where no other truths are found for a count, its table is not told. */
    private void protect(int cell) {
        if (tables.tells(cell) && !widen(cell)) {
            tables.untell(tables.tableOf(cell));
            withheld.or(tables.untold());
        }
    }

    /** Whether other truths could be found that span enough. */
    private boolean widen(int cell) {
        World up = new World(cells, tables);
        World down = new World(cells, tables);
        boolean isWide = widen(cell, up, down);
        seen.accept(up);
        seen.accept(down);
        return isWide;
    }

    private boolean widen(int cell, World up, World down) {
        while (span(cell) < width) {
            long needUp = width + least[cell] - up.change(cell);
            Optional<Change> more = search(up, cell, needUp, 1);
            if (more.isPresent() && more.get().cost() == 0) {
                keep(up, more.get(), needUp);
                continue;
            }
            long needDown = width - most[cell] + down.change(cell);
            Optional<Change> less = search(down, cell, needDown, -1);
            if (less.isPresent()
                    && (more.isEmpty() || less.get().rate(needDown) < more.get().rate(needUp))) {
                keep(down, less.get(), needDown);
            } else if (more.isPresent()) {
                keep(up, more.get(), needUp);
            } else {
                return false;
            }
        }
        return true;
    }

    private Optional<Change> search(World world, int cell, long need, int sign) {
        return new TradeSearch(cells, tables, withheld, world, cell, need, sign).find(sums);
    }

    private void keep(World world, Change change, long need) {
        world.apply(change, Math.min(need, change.capacity()));
        for (int cell : change.more()) {
            withheld.set(cell);
        }
        for (int cell : change.fewer()) {
            withheld.set(cell);
        }
        world.eachChanged(cell -> {
            most[cell] = Math.max(most[cell], world.change(cell));
            least[cell] = Math.min(least[cell], world.change(cell));
        });
    }
}
