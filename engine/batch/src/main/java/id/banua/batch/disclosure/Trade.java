package id.banua.batch.disclosure;

import java.util.Arrays;

/**
 * People who trade values: of each dimension they have one value in common, or two that they trade. It is a change of the finest counts
 * there could be, so every table sees a part of the same change, and every sum still holds.
 */
final class Trade {
    /** Stands for a value of a level that nothing has decided. */
    static final int OPEN = -1;

    private final Cells cells;
    private final int sign;
    private final int[] traded;
    private int[][][] sides;

    /**
     * Begins at a cell.
     *
     * @param sign 1 where people come to the cell, -1 where they leave it
     * @param traded dimensions whose values are traded
     * @param partners for each of them the other value
     */
    Trade(Cells cells, int cell, int sign, int[] traded, int[] partners) {
        this.cells = cells;
        this.sign = sign;
        this.traded = traded;
        int[] place = cells.place(cell);
        this.sides = new int[2][place.length][];
        for (int i = 0; i < place.length; i++) {
            sides[0][i] = open(cells.dimensions().get(i), place[i]);
            sides[1][i] = sides[0][i];
        }
        for (int i = 0; i < traded.length; i++) {
            sides[1][traded[i]] = open(cells.dimensions().get(traded[i]), partners[i]);
        }
    }

    private static int[] open(Dimension dimension, int value) {
        int[] point = new int[dimension.levelCount()];
        Arrays.fill(point, OPEN);
        decide(dimension, point, value);
        return point;
    }

    private static boolean decide(Dimension dimension, int[] point, int value) {
        for (int above : dimension.chain(value)) {
            int level = dimension.level(above);
            if (point[level] != OPEN && point[level] != above) {
                return false;
            }
            point[level] = above;
        }
        return true;
    }

    /** One for each choice of a side in every dimension that is traded. */
    int corners() {
        return 1 << traded.length;
    }

    /** 1 where people come, -1 where they leave. */
    int sign(int corner) {
        return Integer.bitCount(corner) % 2 == 0 ? sign : -sign;
    }

    /** Whether all that happens lies within single cells of a table with such levels. */
    boolean cancels(int[] levels) {
        return Arrays.stream(traded)
                .anyMatch(i -> nearest(i, sides[0][i], levels[i]) == nearest(i, sides[1][i], levels[i]));
    }

    /** The place of a corner at these levels, or above them where it is open. */
    int[] nearest(int corner, int[] levels) {
        int[] place = new int[levels.length];
        for (int i = 0; i < levels.length; i++) {
            place[i] = nearest(i, side(corner, i), levels[i]);
        }
        return place;
    }

    /** Writes the place of a corner at exactly these levels; false where it is open. */
    boolean place(int corner, int[] levels, int[] place) {
        for (int i = 0; i < levels.length; i++) {
            place[i] = side(corner, i)[levels[i]];
            if (place[i] == OPEN) {
                return false;
            }
        }
        return true;
    }

    private int nearest(int dimension, int[] point, int level) {
        for (int above : cells.dimensions().get(dimension).levelChain(level)) {
            if (point[above] != OPEN) {
                return point[above];
            }
        }
        throw new IllegalStateException("The value of all is always decided");
    }

    private int[] side(int corner, int dimension) {
        for (int i = 0; i < traded.length; i++) {
            if (traded[i] == dimension) {
                return sides[corner >> i & 1][dimension];
            }
        }
        return sides[0][dimension];
    }

    /** What is decided so far, to go back to. */
    int[][][] decided() {
        return new int[][][] {sides[0].clone(), sides[1].clone()};
    }

    void backTo(int[][][] decided) {
        sides = new int[][][] {decided[0].clone(), decided[1].clone()};
    }

    /** Decides what is open at a corner as it is in a finer cell; false where they contradict each other. */
    boolean decide(int corner, int cell) {
        for (int i = 0; i < sides[0].length; i++) {
            int[] old = side(corner, i);
            int[] point = old.clone();
            if (!decide(cells.dimensions().get(i), point, cells.value(cell, i))) {
                return false;
            }
            boolean isShared = sides[0][i] == sides[1][i];
            if (isShared || sides[0][i] == old) {
                sides[0][i] = point;
            }
            if (isShared || sides[1][i] == old) {
                sides[1][i] = point;
            }
        }
        return true;
    }
}
