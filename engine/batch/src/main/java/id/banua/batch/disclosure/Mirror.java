package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Carries trades of one table on into another that sees them: some finer cells of it must change with the cells that both share. */
final class Mirror {
    private static final int MOST_TRIES = 200;

    /** A value that the other table tells finer, and the finest cells of that table there. */
    private record Slot(int dimension, int above, List<Integer> parts) {}

    private final Cells cells;
    private final Tables tables;
    private final Draft draft;
    private final int table;
    private final int[] levels;
    private final int variant;
    private List<Corner> corners = List.of();
    private int[][] traded = {};
    private int tries;

    /**
     * @param table the other table
     * @param variant with which of several possible trades to begin
     */
    Mirror(Cells cells, Tables tables, Draft draft, int table, int variant) {
        this.cells = cells;
        this.tables = tables;
        this.draft = draft;
        this.table = table;
        this.variant = variant;
        this.levels = tables.levels(table);
    }

    /** Adds what must change to the draft; false where nobody is there who could trade. */
    boolean carry(List<Corner> from, int[][] tradedThere, int[] levelsThere) {
        int[] common = new int[levels.length];
        traded = new int[levels.length][];
        for (int i = 0; i < levels.length; i++) {
            Dimension dimension = cells.dimensions().get(i);
            int level = dimension.common(levels[i], levelsThere[i]);
            common[i] = level;
            traded[i] = Arrays.stream(tradedThere[i])
                    .map(value -> dimension.at(level, value))
                    .toArray();
            if (traded[i].length > 0 && traded[i][0] == traded[i][1]) {
                return true;
            }
        }
        corners = from.stream()
                .map(corner -> lifted(corner, common))
                .filter(corner -> parts(corner).length > 0)
                .toList();
        return corners.isEmpty() || fill(slots(common), 0);
    }

    private Corner lifted(Corner corner, int[] common) {
        int[] place = corner.place().clone();
        for (int i = 0; i < place.length; i++) {
            place[i] = cells.dimensions().get(i).at(common[i], place[i]);
        }
        return new Corner(place, corner.sign());
    }

    /** Empty where the other table does not tell a corner finer: nothing of it changes there. */
    private int[] parts(Corner corner) {
        int cell = cells.at(corner.place());
        return cell < 0 ? new int[0] : tables.partsOf(table, cell);
    }

    private List<Slot> slots(int[] common) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < common.length; i++) {
            Set<Integer> known = new LinkedHashSet<>();
            for (Corner corner : corners) {
                int above = corner.place()[i];
                if (common[i] != levels[i] && known.add(above)) {
                    slots.add(new Slot(
                            i, above, Arrays.stream(parts(corner)).boxed().toList()));
                }
            }
        }
        return slots;
    }

    private boolean fill(List<Slot> slots, int next) {
        if (next == slots.size()) {
            return finish();
        }
        Slot slot = slots.get(next);
        List<Corner> open = corners;
        int[][] tradedOpen = traded;
        for (int value : values(slot)) {
            corners = open.stream()
                    .map(corner -> corner.refined(slot.dimension(), slot.above(), value))
                    .toList();
            traded = tradedOpen.clone();
            traded[slot.dimension()] = Arrays.stream(traded[slot.dimension()])
                    .map(side -> side == slot.above() ? value : side)
                    .toArray();
            if (tries < MOST_TRIES && fill(slots, next + 1)) {
                draft.choose(slot.dimension(), levels[slot.dimension()], slot.above(), value);
                return true;
            }
        }
        corners = open;
        traded = tradedOpen;
        return false;
    }

    /** What an earlier table chose, else the values of finest cells that agree with all that is filled. */
    private Set<Integer> values(Slot slot) {
        int dimension = slot.dimension();
        Set<Integer> values = new LinkedHashSet<>();
        draft.chosen(dimension, levels[dimension], slot.above()).ifPresent(values::add);
        if (values.isEmpty()) {
            Corner corner = corners.stream()
                    .filter(one -> one.place()[dimension] == slot.above())
                    .findFirst()
                    .orElseThrow();
            List<Integer> parts = slot.parts();
            for (int i = 0; i < parts.size(); i++) {
                int part = parts.get((i + variant) % parts.size());
                if (agrees(part, corner)) {
                    values.add(cells.value(part, dimension));
                }
            }
        }
        return values;
    }

    private boolean agrees(int part, Corner corner) {
        for (int i = 0; i < levels.length; i++) {
            if (!cells.dimensions().get(i).isIn(cells.value(part, i), corner.place()[i])) {
                return false;
            }
        }
        return true;
    }

    private boolean finish() {
        tries++;
        for (Corner corner : corners) {
            int cell = cells.at(corner.place());
            if (cell < 0 || (corner.sign() < 0 && draft.world().count(cell) < 1)) {
                return false;
            }
        }
        draft.add(corners, traded);
        return true;
    }
}
