package id.banua.batch.check;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_compact;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import id.banua.batch.conform.Reference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Examined claims in, the findings of the rules that look at claims of a region or of a family together out. */
public final class GroupFindings {
    private static final String GROUP = "group_code";

    private GroupFindings() {}

    /**
     * One shuffle: each claim goes to the group of its own region and to that of the region above. Claims that are not
     * eligible accuse nobody and are not accused again.
     */
    static Dataset<Row> of(Dataset<Row> examined, GroupRules rules, Broadcast<Reference> reference) {
        Dataset<Row> found = withGroups(examined.filter(col(ExaminedClaims.IS_ELIGIBLE)))
                .groupByKey((MapFunction<Row, String>) row -> row.getAs(GROUP), Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>)
                                (group, rows) -> rules.examine(group, claims(rows), reference.value()).stream()
                                        .map(FindingRows::of)
                                        .iterator(),
                        Encoders.row(FindingRows.SCHEMA));
        return once(found);
    }

    /** What rules look at, once for the group of the claim's region and once for that of the region above. */
    private static Dataset<Row> withGroups(Dataset<Row> claims) {
        return claims.select(
                explode(array_compact(array(col(ExaminedClaims.REGION_CODE), col(ExaminedClaims.PARENT_CODE))))
                        .as(GROUP),
                col(ExaminedClaims.CLAIM_ID),
                col(ExaminedClaims.INDICATOR_ID),
                col(ExaminedClaims.BREAKDOWN),
                col(ExaminedClaims.REGION_CODE),
                col(ExaminedClaims.PERIOD),
                col(ExaminedClaims.STATUS),
                col(ExaminedClaims.VALUE),
                col(ExaminedClaims.ROUNDING_HALF_WIDTH),
                col(ExaminedClaims.CLAIMED_VALUE),
                col(ExaminedClaims.SOURCE_ID),
                col(ExaminedClaims.TRUST_RANK),
                col(ExaminedClaims.DEFINITION_VERSION),
                col(ExaminedClaims.NOTE));
    }

    private static List<Claim> claims(Iterator<Row> rows) {
        List<Claim> claims = new ArrayList<>();
        rows.forEachRemaining(row -> claims.add(ExaminedRow.claim(row)));
        return claims;
    }

    /** A claim may break a rule as a part and as a whole, or against several partners: one row tells it. */
    private static Dataset<Row> once(Dataset<Row> found) {
        return found.groupBy(FindingRows.CLAIM_ID, FindingRows.RULE_ID)
                .agg(min(struct(col(FindingRows.SEVERITY), col(FindingRows.MESSAGE_ID), col(FindingRows.MESSAGE_EN)))
                        .as("first"))
                .select(col(FindingRows.CLAIM_ID), col(FindingRows.RULE_ID), col("first.*"));
    }
}
