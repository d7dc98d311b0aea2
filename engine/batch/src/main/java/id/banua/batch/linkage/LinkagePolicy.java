package id.banua.batch.linkage;

/**
 * What linkage is asked for.
 *
 * @param expectedPrecision 0..1, how often a link that no key makes should be right by the fitted model
 * @param reviewFrom 0..1, the probability from which on somebody should look at a pair that is not accepted
 * @param largestBlock the number of records above which a block is divided by place or left out, 2 to 254
 * @param sample how many persons of each register are compared with each other to learn what agrees by chance
 */
public record LinkagePolicy(double expectedPrecision, double reviewFrom, int largestBlock, int sample) {
    /** 99 of 100 links without a key are expected to be right; a pair goes to review from one chance in five. */
    public static final LinkagePolicy STANDARD = new LinkagePolicy(0.99, 0.2, 250, 1_000);
}
