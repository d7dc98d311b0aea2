package id.banua.batch.check;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.RawClaim;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Claims as written in; claims conformed, each with the findings of the rules that look at one claim alone, out. */
public final class ExaminedClaims {
    public static final String CLAIM_ID = FindingRows.CLAIM_ID;
    public static final String INDICATOR_ID = "indicator_id";
    public static final String BREAKDOWN = "breakdown";
    public static final String REGION_CODE = "region_code";
    /** The region above; null for the nation. */
    public static final String PARENT_CODE = "parent_code";

    public static final String PERIOD = "period";
    public static final String STATUS = "status";
    public static final String VALUE = "value";
    public static final String ROUNDING_HALF_WIDTH = "rounding_half_width";
    public static final String SOURCE_ID = "source_id";
    public static final String CLAIMED_VALUE = "claimed_value";
    public static final String TRUST_RANK = "trust_rank";
    public static final String NOTE = "note";
    public static final String DEFINITION_VERSION = "definition_version";
    /** The findings of claim rules, as {@link FindingRows#SCHEMA}. */
    public static final String FINDINGS = "findings";
    /** Whether a claim has a cell and no finding that quarantines it. */
    public static final String IS_ELIGIBLE = "is_eligible";

    public static final StructType SCHEMA = new StructType()
            .add(CLAIM_ID, StringType, false)
            .add("file", StringType)
            .add("line", LongType)
            .add("claimed_indicator", StringType)
            .add("claimed_unit", StringType)
            .add("claimed_region_code", StringType)
            .add("claimed_region_name", StringType)
            .add("claimed_period", StringType)
            .add(CLAIMED_VALUE, StringType)
            .add(INDICATOR_ID, StringType)
            .add(BREAKDOWN, StringType)
            .add(REGION_CODE, StringType)
            .add(PARENT_CODE, StringType)
            .add(PERIOD, StringType)
            .add(STATUS, StringType)
            .add("is_cumulative", BooleanType)
            .add(VALUE, DoubleType)
            .add(ROUNDING_HALF_WIDTH, DoubleType)
            .add(SOURCE_ID, StringType)
            .add(TRUST_RANK, LongType)
            .add("published_on", StringType)
            .add(NOTE, StringType)
            .add(DEFINITION_VERSION, StringType)
            .add(IS_ELIGIBLE, BooleanType, false)
            .add(FINDINGS, createArrayType(FindingRows.SCHEMA, false), false);

    private ExaminedClaims() {}

    public static Dataset<Row> of(
            SparkSession spark, JavaRDD<RawClaim> claims, Broadcast<Reference> reference, List<ClaimRule> rules) {
        List<ClaimRule> shipped = new ArrayList<>(rules);
        JavaRDD<Row> rows = claims.mapPartitions(part -> examine(part, reference.value(), shipped));
        return spark.createDataFrame(rows, SCHEMA);
    }

    private static Iterator<Row> examine(Iterator<RawClaim> claims, Reference reference, List<ClaimRule> rules) {
        Conforming conforming = new Conforming(reference);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return claims.hasNext();
            }

            @Override
            public Row next() {
                Reading reading = conforming.read(claims.next());
                return ExaminedRow.of(reading, findings(reading, reference, rules));
            }
        };
    }

    /** Every rule that the reading breaks, in the order of the rules. */
    public static List<Finding> findings(Reading reading, Reference reference, List<ClaimRule> rules) {
        List<Finding> findings = new ArrayList<>();
        for (ClaimRule rule : rules) {
            rule.examine(reading, reference)
                    .ifPresent(
                            message -> findings.add(rule.finding(reading.raw().id(), message)));
        }
        return findings;
    }
}
