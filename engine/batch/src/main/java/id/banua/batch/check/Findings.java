package id.banua.batch.check;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import id.banua.batch.conform.Reference;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Examined claims in, one row for each rule that a claim breaks out. */
public final class Findings {
    public static final String DOUBT_COUNT = "doubt_count";
    public static final String QUARANTINE_COUNT = "quarantine_count";

    private Findings() {}

    public static Dataset<Row> of(Dataset<Row> examined, GroupRules rules, Broadcast<Reference> reference) {
        Dataset<Row> ofClaims = examined.select(
                        explode(col(ExaminedClaims.FINDINGS)).as("finding"))
                .select("finding.*");
        return ofClaims.unionByName(GroupFindings.of(examined, rules, reference));
    }

    /**
     * Adds {@value #DOUBT_COUNT}, warnings other than reminders, and {@value #QUARANTINE_COUNT} to claims; null for a
     * claim without findings.
     *
     * @param reminders the rules that are no doubt against a claim
     */
    public static Dataset<Row> withCounts(Dataset<Row> examined, Dataset<Row> findings, Set<String> reminders) {
        Dataset<Row> counts = findings.groupBy(FindingRows.CLAIM_ID)
                .agg(
                        count_if(col(FindingRows.SEVERITY)
                                        .equalTo(lit(Severity.WARN.id()))
                                        .and(not(col(FindingRows.RULE_ID).isin(reminders.toArray()))))
                                .as(DOUBT_COUNT),
                        count_if(col(FindingRows.SEVERITY).notEqual(lit(Severity.WARN.id())))
                                .as(QUARANTINE_COUNT));
        return examined.join(counts, new String[] {ExaminedClaims.CLAIM_ID}, "left");
    }
}
