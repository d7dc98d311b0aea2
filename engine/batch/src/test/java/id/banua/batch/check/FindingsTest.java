package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.banua.batch.SmallWalk;
import id.banua.batch.run.RuleBook;
import org.junit.jupiter.api.Test;

class FindingsTest {

    /** Lines 2 and 3 disagree; line 4 is a bare year; line 5 is quarantined, so it neither accuses nor is accused. */
    private static final SmallWalk WALK = SmallWalk.of("""
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.80,s04,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024,4.95,s05,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.00,s99,
            poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,5.00,s01,""");

    @Test
    void findings_of_claims_and_of_regions_stand_in_one_table() {
        assertThat(WALK.findings().orderBy("claim_id", "rule_id").collectAsList())
                .extracting(row -> row.getAs("claim_id"), row -> row.getAs("rule_id"), row -> row.getAs("severity"))
                .containsExactly(
                        tuple("c.csv:2", "claims_agree", "warn"),
                        tuple("c.csv:3", "claims_agree", "warn"),
                        tuple("c.csv:4", "month_is_stated", "warn"),
                        tuple("c.csv:5", "source_is_known", "quarantine"),
                        tuple("c.csv:5", "value_is_possible", "quarantine"));
        assertThat(WALK.findings().schema().fieldNames()).isEqualTo(FindingRows.SCHEMA.fieldNames());
    }

    @Test
    void a_reminder_is_no_doubt_and_a_claim_without_findings_counts_null() {
        assertThat(Findings.withCounts(WALK.examined(), WALK.findings(), RuleBook.REMINDERS)
                        .orderBy("line")
                        .collectAsList())
                .extracting(row -> row.getAs(Findings.DOUBT_COUNT), row -> row.getAs(Findings.QUARANTINE_COUNT))
                .containsExactly(tuple(0L, 0L), tuple(0L, 0L), tuple(0L, 0L), tuple(0L, 2L), tuple(null, null));
    }
}
