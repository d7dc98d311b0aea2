package id.banua.batch.check;

import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Findings as rows, in the order of the mart. */
public final class FindingRows {
    public static final String CLAIM_ID = "claim_id";
    public static final String RULE_ID = "rule_id";
    public static final String SEVERITY = "severity";
    public static final String MESSAGE_ID = "message_id";
    public static final String MESSAGE_EN = "message_en";
    public static final StructType SCHEMA = new StructType()
            .add(CLAIM_ID, StringType, false)
            .add(RULE_ID, StringType, false)
            .add(SEVERITY, StringType)
            .add(MESSAGE_ID, StringType)
            .add(MESSAGE_EN, StringType);

    private FindingRows() {}

    static Row of(Finding finding) {
        return RowFactory.create(
                finding.claimId(),
                finding.ruleId(),
                finding.severity().id(),
                finding.message().indonesian(),
                finding.message().english());
    }
}
