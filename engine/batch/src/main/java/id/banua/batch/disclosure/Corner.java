package id.banua.batch.disclosure;

/** One place at which an exchange adds people, sign 1, or takes them away, sign -1. */
final class Corner {
    private final int[] place;
    private final int sign;

    Corner(int[] place, int sign) {
        this.place = place;
        this.sign = sign;
    }

    int[] place() {
        return place;
    }

    int sign() {
        return sign;
    }

    /** The same place with another value of one dimension, and the other sign. */
    Corner opposite(int dimension, int value) {
        return new Corner(with(dimension, value), -sign);
    }

    /** The corner at a finer value, where it lies in the value above; else the corner itself. */
    Corner refined(int dimension, int above, int value) {
        return place[dimension] == above ? new Corner(with(dimension, value), sign) : this;
    }

    private int[] with(int dimension, int value) {
        int[] there = place.clone();
        there[dimension] = value;
        return there;
    }
}
