package id.banua.batch.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An exchange in the making: trades at the corners of one table, carried on into all tables that see them. */
final class Draft {
    /** Between 0, where all cells cost the same, and 1, where a cell costs as much as all its parts. */
    private static final double COST_OF_PEOPLE = 0.75;

    private final Cells cells;
    private final BitSet withheld;
    private final Map<Integer, Integer> signs = new LinkedHashMap<>();
    private final Map<List<Integer>, Integer> chosen = new HashMap<>();
    private final World world;
    private double cost;
    private long capacity = Long.MAX_VALUE;

    Draft(Cells cells, BitSet withheld, World world) {
        this.cells = cells;
        this.withheld = withheld;
        this.world = world;
    }

    double cost() {
        return cost;
    }

    World world() {
        return world;
    }

    Exchange finished() {
        return new Exchange(signs, cost, capacity);
    }

    /** The value by which an earlier table refined another one, so that all tables tell the same story. */
    Optional<Integer> chosen(int dimension, int level, int above) {
        return Optional.ofNullable(chosen.get(List.of(dimension, level, above)));
    }

    void choose(int dimension, int level, int above, int value) {
        chosen.put(List.of(dimension, level, above), value);
    }

    /**
     * Changes all cells that hold a corner but not its opposites.
     *
     * @param traded for each dimension the two values that trade, nothing where none do
     */
    void add(List<Corner> corners, int[][] traded) {
        for (Corner corner : corners) {
            if (corner.sign() < 0) {
                capacity = Math.min(capacity, world.count(cells.at(corner.place())));
            }
            Box.above(cells, corner.place(), lengths(cells.dimensions(), corner.place(), traded), cell -> {
                if (signs.putIfAbsent(cell, corner.sign()) == null && !withheld.get(cell)) {
                    cost += 1 + Math.pow((double) cells.count(cell), COST_OF_PEOPLE);
                }
            });
        }
    }

    private static int[] lengths(List<Dimension> dimensions, int[] place, int[][] traded) {
        int[] lengths = new int[place.length];
        for (int i = 0; i < lengths.length; i++) {
            int value = place[i];
            int[] pair = traded[i];
            lengths[i] = pair.length == 0
                    ? dimensions.get(i).chain(value).length
                    : dimensions.get(i).apart(value, value == pair[0] ? pair[1] : pair[0]);
        }
        return lengths;
    }
}
