package id.banua.batch.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Decides who trades, down to the finest tables: there must be people who leave, and places to which they can come. */
final class Filler {
    private static final int MOST_TRIES = 200;

    private final Cells cells;
    private final Tables tables;
    private final World world;
    private final Trade trade;
    private final int[] corners;
    private final IntToDoubleFunction left;
    private final IntToDoubleFunction come;
    private int tries;

    /**
     * Begins to fill a trade.
     *
     * @param left what it costs for each person that somebody leaves a cell
     * @param come what it costs that somebody comes to a cell
     */
    Filler(Cells cells, Tables tables, World world, Trade trade, IntToDoubleFunction left, IntToDoubleFunction come) {
        this.left = left;
        this.come = come;
        this.cells = cells;
        this.tables = tables;
        this.world = world;
        this.trade = trade;
        this.corners = IntStream.range(0, trade.corners())
                .boxed()
                .sorted(Comparator.comparingInt(trade::sign))
                .mapToInt(corner -> corner)
                .toArray();
    }

    /** Whether everything could be decided. */
    boolean fill() {
        return fill(0, 0);
    }

    private boolean fill(int at, int next) {
        if (at == tables.finest().size()) {
            return true;
        }
        int table = tables.finest().get(at);
        int[] levels = tables.levels(table);
        if (next == corners.length || (next == 0 && trade.cancels(levels))) {
            return fill(at + 1, 0);
        }
        int[] place = trade.nearest(corners[next], levels);
        if (isOpen(place, levels)) {
            return choose(at, next, place);
        }
        return fits(cells.at(place), table, trade.sign(corners[next])) && fill(at, next + 1);
    }

    private boolean choose(int at, int next, int[] place) {
        int table = tables.finest().get(at);
        int corner = corners[next];
        int[] parts = tables.partsOf(table, place);
        if (parts.length == 0) {
            boolean isFree = trade.sign(corner) > 0 && !tables.isTold(table);
            return (isFree || isNeverFiner(place, tables.levels(table))) && fill(at, next + 1);
        }
        int[][][] before = trade.decided();
        for (int part : cheapestFirst(parts, corner)) {
            if (++tries > MOST_TRIES) {
                return false;
            }
            if (fits(part, table, trade.sign(corner)) && trade.decide(corner, part) && fill(at, next + 1)) {
                return true;
            }
            trade.backTo(before);
        }
        return false;
    }

    private int[] cheapestFirst(int[] parts, int corner) {
        IntToDoubleFunction rate = trade.sign(corner) < 0 ? left : come;
        return Arrays.stream(parts)
                .boxed()
                .sorted(Comparator.comparingDouble(part -> rate.applyAsDouble(part)))
                .mapToInt(part -> part)
                .toArray();
    }

    private boolean fits(int cell, int table, int sign) {
        if (cell < 0) {
            return sign > 0 && !tables.isTold(table);
        }
        return sign > 0 ? !tables.isTold(table) || !cells.isRigid(cell) : world.room(cell) > 0;
    }

    private boolean isOpen(int[] place, int[] levels) {
        return IntStream.range(0, place.length)
                .anyMatch(i -> cells.dimensions().get(i).level(place[i]) != levels[i]);
    }

    /** Whether no place at all of such levels lies in a place, as there is no evidence of what is not reached. */
    private boolean isNeverFiner(int[] place, int[] levels) {
        return IntStream.range(0, place.length)
                .anyMatch(i -> !cells.dimensions().get(i).isBrokenDown(place[i], levels[i]));
    }
}
