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
    private final Tables tables;
    private final Map<Integer, Long> changes = new HashMap<>();

    World(Cells cells, Tables tables) {
        this.cells = cells;
        this.tables = tables;
    }

    /** How many can leave a cell here: somebody stays in a row that is told. */
    long room(int cell) {
        long stay = tables.tellsRow(cell) ? 1 : 0;
        return cells.count(cell) + change(cell) - stay;
    }

    /** By how much a cell differs from the truth. */
    long change(int cell) {
        return changes.getOrDefault(cell, 0L);
    }

    void apply(Change change, long people) {
        change.more().forEach(cell -> changes.merge(cell, people, Long::sum));
        change.fewer().forEach(cell -> changes.merge(cell, -people, Long::sum));
    }

    void eachChanged(IntConsumer each) {
        changes.keySet().forEach(each::accept);
    }
}
