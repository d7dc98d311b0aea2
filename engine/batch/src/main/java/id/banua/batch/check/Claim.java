package id.banua.batch.check;

/**
 * A claim brought to the conventions of the house.
 *
 * @param value in the unit of the indicator
 * @param halfWidth the printed value stands for value - halfWidth to value + halfWidth
 */
public record Claim(String id, Cell cell, double value, double halfWidth, String sourceId) {

    public double low() {
        return value - halfWidth;
    }

    public double high() {
        return value + halfWidth;
    }

    /** Whether both can be roundings of one value. */
    public boolean agreesWith(Claim other) {
        return Math.abs(value - other.value) <= (halfWidth + other.halfWidth) * (1 + 1e-9);
    }
}
