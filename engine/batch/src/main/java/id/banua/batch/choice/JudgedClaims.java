package id.banua.batch.choice;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.conform.Reference;
import id.banua.model.estimate.Figure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Examined claims with their counts of findings in; the same claims with their standing, one chosen per cell, out. */
public final class JudgedClaims {
    public static final String STANDING = "standing";
    public static final String CHOICE_REASON = "choice_reason";
    public static final String CLAIM_COUNT = "claim_count";
    public static final String VALUE_COUNT = "value_count";
    public static final String DOUBT_COUNT = "doubt_count";
    /** True for the one claim that stands for its cell: the chosen one, or the first where all are quarantined. */
    public static final String SPEAKS_FOR_CELL = "speaks_for_cell";

    public static final String CHOSEN = "chosen";
    static final String KEPT = "kept";
    static final String QUARANTINED = "quarantined";
    /** The source prints a sign in the place of a number. */
    static final String MISSING = "missing";

    /**
     * The claims that were chosen one after the other as publications came out; empty but for the claim that speaks for
     * its cell.
     */
    private static final String EDITIONS = "editions";

    private static final StructType EDITION = new StructType()
            .add("known_from", StringType, false)
            .add(ExaminedClaims.VALUE, DoubleType)
            .add(ExaminedClaims.ROUNDING_HALF_WIDTH, DoubleType)
            .add(ExaminedClaims.SOURCE_ID, StringType)
            .add(ExaminedClaims.CLAIM_ID, StringType)
            .add(CHOICE_REASON, StringType)
            .add(ExaminedClaims.DEFINITION_VERSION, StringType);

    private static final StructType SCHEMA = ExaminedClaims.SCHEMA
            .add(STANDING, StringType)
            .add(CHOICE_REASON, StringType)
            .add(CLAIM_COUNT, LongType)
            .add(VALUE_COUNT, LongType)
            .add(DOUBT_COUNT, LongType)
            .add(SPEAKS_FOR_CELL, BooleanType, false)
            .add("topic", StringType)
            .add("survey", StringType)
            .add("region_level", StringType)
            .add("unit", StringType)
            .add(EDITIONS, createArrayType(EDITION, false));

    private JudgedClaims() {}

    /** One shuffle, by cell. */
    public static Dataset<Row> of(Dataset<Row> examinedWithCounts, Broadcast<Reference> reference) {
        return examinedWithCounts
                .groupByKey((MapFunction<Row, String>) JudgedClaims::cellOf, Encoders.STRING())
                .flatMapGroups(
                        (FlatMapGroupsFunction<String, Row, Row>) (cell, rows) -> judge(rows, reference.value()),
                        Encoders.row(SCHEMA));
    }

    /** The rows of the mart of observations. A cell whose claims are all quarantined has no value and says so. */
    public static Dataset<Row> observations(Dataset<Row> judged) {
        return judged.filter(col(SPEAKS_FOR_CELL))
                .withColumn(
                        "missing_reason",
                        when(col(STANDING).equalTo(MISSING), col(ExaminedClaims.CLAIMED_VALUE))
                                .when(col(STANDING).notEqual(CHOSEN), lit(Figure.Reason.QUARANTINED.id())))
                .withColumn(ExaminedClaims.VALUE, when(col(STANDING).equalTo(CHOSEN), col(ExaminedClaims.VALUE)));
    }

    /** The rows of the mart of editions: what each observation was from which day on. */
    public static Dataset<Row> editions(Dataset<Row> judged) {
        return judged.select(
                        col(ExaminedClaims.INDICATOR_ID),
                        col(ExaminedClaims.BREAKDOWN),
                        col(ExaminedClaims.REGION_CODE),
                        col(ExaminedClaims.PERIOD),
                        col(ExaminedClaims.STATUS),
                        explode(col(EDITIONS)).as("edition"))
                .select(
                        col(ExaminedClaims.INDICATOR_ID),
                        col(ExaminedClaims.BREAKDOWN),
                        col(ExaminedClaims.REGION_CODE),
                        col(ExaminedClaims.PERIOD),
                        col(ExaminedClaims.STATUS),
                        col("edition.*"));
    }

    /** A claim without a cell competes with nobody. */
    private static String cellOf(Row row) {
        String indicator = row.getAs(ExaminedClaims.INDICATOR_ID);
        String region = row.getAs(ExaminedClaims.REGION_CODE);
        String period = row.getAs(ExaminedClaims.PERIOD);
        String status = row.getAs(ExaminedClaims.STATUS);
        if (indicator == null || region == null || period == null || status == null) {
            return row.getAs(ExaminedClaims.CLAIM_ID);
        }
        return String.join("|", indicator, row.getAs(ExaminedClaims.BREAKDOWN), region, period, status);
    }

    private static Iterator<Row> judge(Iterator<Row> rows, Reference reference) {
        List<Row> claims = new ArrayList<>();
        rows.forEachRemaining(claims::add);
        return new CellJudgement(claims, reference).rows().iterator();
    }
}
