package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Looks for the exchange that changes a cell and costs least. */
final class ExchangeSearch {
    private static final int MOST_PARTNERS = 24;
    private static final int MOST_DRAFTS = 60;
    private static final int MOST_TABLES = 3;
    private static final int MOST_VARIANTS = 16;

    private final Cells cells;
    private final Tables tables;
    private final BitSet withheld;
    private final World world;
    private final long need;
    private final int cell;
    private int table;
    private int drafts;
    private int variant;
    private @Nullable Exchange best;

    /**
     * @param withheld cells that cost nothing
     * @param need how many people should trade
     */
    ExchangeSearch(Cells cells, Tables tables, BitSet withheld, World world, int cell, long need) {
        this.cells = cells;
        this.tables = tables;
        this.withheld = withheld;
        this.world = world;
        this.cell = cell;
        this.need = need;
    }

    /** The cheapest exchange that adds to the cell or takes away from it; empty where nobody is there to trade. */
    Optional<Exchange> find(int sign) {
        int searched = 0;
        for (table = 0; table < tables.count() && searched < MOST_TABLES; table++) {
            int[] parts = tables.partsOf(table, cell);
            searched += parts.length == 0 ? 0 : 1;
            for (int part : parts) {
                drafts = 0;
                List<Corner> first = List.of(new Corner(cells.place(part), sign));
                if (isThere(first)) {
                    widen(0, first, new int[cells.dimensions().size()][0]);
                }
                if (best != null && best.cost() == 0) {
                    return Optional.of(best);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** An exchange with the rest of the world, which changes all that holds the cell: the last resort. */
    Optional<Exchange> withTheWorld() {
        for (variant = 0; variant < MOST_VARIANTS; variant++) {
            for (table = 0; table < tables.count(); table++) {
                for (int part : tables.partsOf(table, cell)) {
                    draft(
                            List.of(new Corner(cells.place(part), 1)),
                            new int[cells.dimensions().size()][0]);
                    if (best != null) {
                        return Optional.of(best);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void widen(int dimension, List<Corner> corners, int[][] traded) {
        if (drafts >= MOST_DRAFTS || (best != null && best.cost() == 0)) {
            return;
        }
        if (dimension == traded.length) {
            if (corners.size() > 1) {
                draft(corners, traded);
            }
            return;
        }
        if (cells.value(cell, dimension) != Dimension.ALL) {
            int own = corners.get(0).place()[dimension];
            partners(dimension, own).forEach(partner -> trade(dimension, own, partner, corners, traded));
        }
        widen(dimension + 1, corners, traded);
    }

    private void trade(int dimension, int own, int partner, List<Corner> corners, int[][] traded) {
        List<Corner> opposite = corners.stream()
                .map(corner -> corner.opposite(dimension, partner))
                .toList();
        if (isThere(opposite)) {
            int[][] wider = traded.clone();
            wider[dimension] = new int[] {own, partner};
            List<Corner> all = new ArrayList<>(corners);
            all.addAll(opposite);
            widen(dimension + 1, all, wider);
        }
    }

    /** The nearest values first, but none inside the cell. */
    private List<Integer> partners(int dimension, int own) {
        Dimension values = cells.dimensions().get(dimension);
        int whole = cells.value(cell, dimension);
        return IntStream.of(values.valuesOf(tables.levels(table)[dimension]))
                .filter(value -> !values.isIn(value, whole))
                .boxed()
                .sorted(Comparator.comparingInt((Integer value) -> values.apart(own, value))
                        .thenComparing(value -> Math.floorMod(value - own, values.size())))
                .limit(MOST_PARTNERS)
                .collect(Collectors.toList());
    }

    private boolean isThere(List<Corner> corners) {
        for (Corner corner : corners) {
            int at = cells.at(corner.place());
            if (at < 0 || (corner.sign() < 0 && world.count(at) < 1)) {
                return false;
            }
        }
        return true;
    }

    private void draft(List<Corner> corners, int[][] traded) {
        drafts++;
        Draft draft = new Draft(cells, withheld, world);
        draft.add(corners, traded);
        for (int other = 0; other < tables.count(); other++) {
            if (best != null && draft.cost() / need >= best.rate(need)) {
                return;
            }
            Mirror mirror = new Mirror(cells, tables, draft, other, variant);
            if (other != table && !mirror.carry(corners, traded, tables.levels(table))) {
                return;
            }
        }
        if (best == null || draft.finished().rate(need) < best.rate(need)) {
            best = draft.finished();
        }
    }
}
