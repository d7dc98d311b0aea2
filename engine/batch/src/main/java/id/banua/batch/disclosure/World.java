package id.banua.batch.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Another truth: counts that differ from the true ones only in cells that are withheld. Whoever sees what is published cannot
 * tell it from the truth.
 */
final class World {
    private final Cells cells;
    private final Map<Integer, Long> changes = new HashMap<>();

    World(Cells cells) {
        this.cells = cells;
    }

    /** What a cell holds here. */
    long count(int cell) {
        return cells.count(cell) + change(cell);
    }

    /** By how much a cell differs from the truth. */
    long change(int cell) {
        return changes.getOrDefault(cell, 0L);
    }

    void apply(Exchange exchange, long amount) {
        exchange.signs().forEach((cell, sign) -> changes.merge(cell, sign * amount, Long::sum));
    }

    void eachChanged(IntConsumer each) {
        changes.keySet().forEach(each::accept);
    }
}
