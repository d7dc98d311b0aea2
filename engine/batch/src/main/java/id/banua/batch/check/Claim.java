package id.banua.batch.check;

/**
 * A claim brought to the conventions of the house.
 *
 * @param value in the unit of the indicator
 * @param halfWidth the printed value stands for value - halfWidth to value + halfWidth
 * @param printed the value as its source prints it
 * @param trustRank of its source, 1 is best; an unregistered source counts as press
 * @param note what the source says beside it
 */
public record Claim(
        String id,
        Cell cell,
        double value,
        double halfWidth,
        String printed,
        String sourceId,
        long trustRank,
        String note) {

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

    /** Digits that carry information: 0.53 has two, 203.45 has five, 2,150,000 rounded to ten thousands has three. */
    public int significantDigits() {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value) / (2 * halfWidth))) + 1;
    }
}
