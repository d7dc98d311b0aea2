package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out breakdowns that are too fine for the people there are: those of whose cells with anybody in them too many are small. */
final class Detail {
    private Detail() {}

    /**
     * Which cells stay.
     *
     * @param parts the dimension whose values are parts of one row; they stay or go together
     * @param mostSmall the greatest share of small cells, from 0 to 1
     */
    static BitSet kept(Cells cells, int parts, double mostSmall) {
        Map<List<Integer>, long[]> tally = new HashMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            long[] counted = tally.computeIfAbsent(levels(cells, cell, parts), fresh -> new long[2]);
            counted[0] += cells.count(cell) > 0 ? 1 : 0;
            counted[1] += cells.small().get(cell) ? 1 : 0;
        }
        BitSet kept = new BitSet();
        for (int cell = 0; cell < cells.size(); cell++) {
            long[] counted = tally.getOrDefault(levels(cells, cell, parts), new long[2]);
            kept.set(cell, counted[1] <= mostSmall * counted[0]);
        }
        return kept;
    }

    private static List<Integer> levels(Cells cells, int cell, int parts) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < cells.dimensions().size(); i++) {
            levels.add(i == parts ? 0 : cells.dimensions().get(i).level(cells.value(cell, i)));
        }
        return levels;
    }
}
