package id.banua.batch.run.bench;

/**
 * What became of the claims that were corrupted in one way.
 *
 * @param corrupted all of them
 * @param alone those about which no other published figure says anything
 * @param inNoise those that look no stranger beside their partners than real claims do
 * @param found the others that were accused
 * @param foundByItsRule of these, those accused by a rule that is there for that error
 * @param foundInNoise those accused although nothing should tell
 * @param innocents untouched claims that were accused
 * @param untouched all untouched claims
 */
record Tally(
        int corrupted,
        int alone,
        int inNoise,
        int found,
        int foundByItsRule,
        int foundInNoise,
        int innocents,
        int untouched) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                corrupted + other.corrupted,
                alone + other.alone,
                inNoise + other.inNoise,
                found + other.found,
                foundByItsRule + other.foundByItsRule,
                foundInNoise + other.foundInNoise,
                innocents + other.innocents,
                untouched + other.untouched);
    }

    int visible() {
        return corrupted - alone - inNoise;
    }

    /** Found of those that something tells. */
    double recall() {
        return found / (double) visible();
    }

    double accusedPercent() {
        return 100.0 * innocents / untouched;
    }
}
