package id.banua.batch.check;

/**
 * A claim brought to the conventions of the house.
 *
 * @param value in the unit of the indicator
 * @param halfWidth the printed value stands for value - halfWidth to value + halfWidth
 * @param printed the value as its source prints it
 */
public record Claim(String id, Cell cell, double value, double halfWidth, String printed, Origin origin) {

    public String sourceId() {
        return origin.sourceId();
    }

    public long trustRank() {
        return origin.trustRank();
    }

    public String note() {
        return origin.note();
    }

    /** The series that it stands in: figures of the same definition. */
    public SeriesKey series() {
        return new SeriesKey(cell.indicatorId(), cell.breakdown(), origin.definitionVersion());
    }

    /** The same claim with another value. */
    public Claim withValue(double other, double itsHalfWidth) {
        return new Claim(id, cell, other, itsHalfWidth, printed, origin);
    }

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

    /** Whether the other one gives the same value, and is of another source. */
    public boolean isConfirmedBy(Claim other) {
        return !sourceId().equals(other.sourceId()) && agreesWith(other);
    }

    /** Digits that carry information: 0.53 has two, 203.45 has five, 2,150,000 rounded to ten thousands has three. */
    public int significantDigits() {
        return value == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(value) / (2 * halfWidth))) + 1;
    }
}
