package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds which cells must be withheld beside the small ones. For each small cell it makes up other truths, as long as
 * they do not span {@code width} different counts of it, and withholds whatever they change: what stays published is the same in all.
 */
final class Protection {
    private final Cells cells;
    private final Tables tables;
    private final int width;
    private final BitSet withheld;
    private final long[] least;
    private final long[] most;
    private boolean isAllWithheld;

    Protection(Cells cells, int width) {
        this.cells = cells;
        this.tables = new Tables(cells);
        this.width = width;
        this.withheld = (BitSet) cells.small().clone();
        this.least = new long[cells.size()];
        this.most = new long[cells.size()];
    }

    /** The cells to withhold, the small ones among them. The finest go first: they cost least and help the others. */
    BitSet withheld() {
        List<Integer> order = new ArrayList<>(cells.small().stream().boxed().toList());
        order.sort((a, b) -> Integer.compare(told(b), told(a)));
        order.forEach(this::protect);
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

    private void protect(int cell) {
        World up = new World(cells);
        World down = new World(cells);
        while (span(cell) < width && !isAllWithheld) {
            long needUp = width + least[cell] - up.change(cell);
            Optional<Exchange> more = search(up, cell, needUp).find(1);
            if (more.isPresent() && more.get().cost() == 0) {
                keep(up, more.get(), needUp);
                continue;
            }
            long needDown = width - most[cell] + down.change(cell);
            Optional<Exchange> less = search(down, cell, needDown).find(-1);
            if (less.isPresent()
                    && (more.isEmpty() || less.get().rate(needDown) < more.get().rate(needUp))) {
                keep(down, less.get(), needDown);
            } else {
                more.or(() -> search(up, cell, needUp).withTheWorld())
                        .ifPresentOrElse(exchange -> keep(up, exchange, needUp), this::withholdAll);
            }
        }
    }

    private ExchangeSearch search(World world, int cell, long need) {
        return new ExchangeSearch(cells, tables, withheld, world, cell, need);
    }

    /** Where nothing is published anything could be true. */
    private void withholdAll() {
        isAllWithheld = true;
        withheld.set(0, cells.size());
    }

    private void keep(World world, Exchange exchange, long need) {
        world.apply(exchange, Math.min(need, exchange.capacity()));
        exchange.signs().keySet().forEach(withheld::set);
        world.eachChanged(cell -> {
            most[cell] = Math.max(most[cell], world.change(cell));
            least[cell] = Math.min(least[cell], world.change(cell));
        });
    }
}
