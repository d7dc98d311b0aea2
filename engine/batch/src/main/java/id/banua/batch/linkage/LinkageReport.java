package id.banua.batch.linkage;

import id.banua.batch.linkage.block.Pass;
import id.banua.batch.linkage.model.ModelFit;
import id.banua.batch.linkage.model.PatternTable;
import id.banua.batch.linkage.model.Threshold;
import java.util.Map;

/**
 * How linkage went.
 *
 * @param table how often each pattern of agreement occurs; equal records were compared once
 * @param pairs compared pairs by the first pass that found them
 */
public record LinkageReport(PatternTable table, Map<Pass, Long> pairs, ModelFit fit, Threshold threshold) {

    /** All pairs that were compared. */
    public long comparedPairs() {
        return pairs.values().stream().mapToLong(Long::longValue).sum();
    }
}
