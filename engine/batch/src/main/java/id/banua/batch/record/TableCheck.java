package id.banua.batch.record;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a rule asks of the records of one type together, and the rows that fail.
 *
 * @param failing the columns {@link RecordColumns#FILE}, {@link RecordColumns#POSITION} and {@link
 *     ExaminedRecords#DETAIL}, each row once
 */
public record TableCheck(RuleCard rule, String field, Message message, Dataset<Row> failing) {
    TableCheck with(Dataset<Row> found) {
        return new TableCheck(rule, field, message, found);
    }

    /** Whether a record that fails is out of everything. */
    public boolean quarantines() {
        return rule.severity() != Severity.WARN;
    }
}
