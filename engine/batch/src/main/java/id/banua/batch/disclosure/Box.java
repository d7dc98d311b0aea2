package id.banua.batch.disclosure;

import java.util.function.IntConsumer;

/** The cells that hold a place: one for each choice of a value from the chain of each dimension. */
final class Box {
    private Box() {}

    /** All cells that hold a place. */
    static void above(Cells cells, int[] place, IntConsumer each) {
        int[] lengths = new int[place.length];
        for (int i = 0; i < place.length; i++) {
            lengths[i] = cells.dimensions().get(i).chain(place[i]).length;
        }
        above(cells, place, lengths, each);
    }

    /** @param lengths how many steps of each chain count, from the place itself upwards */
    static void above(Cells cells, int[] place, int[] lengths, IntConsumer each) {
        int[] steps = new int[place.length];
        int[] at = place.clone();
        while (true) {
            int cell = cells.at(at);
            if (cell >= 0) {
                each.accept(cell);
            }
            int i = 0;
            while (i < steps.length && ++steps[i] >= lengths[i]) {
                steps[i] = 0;
                at[i] = place[i];
                i++;
            }
            if (i == steps.length) {
                return;
            }
            at[i] = cells.dimensions().get(i).chain(place[i])[steps[i]];
        }
    }
}
