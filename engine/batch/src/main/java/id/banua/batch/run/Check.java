package id.banua.batch.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.FindingRows;
import id.banua.batch.check.Findings;
import id.banua.batch.choice.JudgedClaims;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.SparkPath;
import id.banua.batch.table.Tally;
import id.banua.model.mart.Marts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Claims that are not published yet, examined among themselves and against what the marts hold. */
final class Check {
    /** Marks claims of the marts, so that they cannot be taken for the candidates. */
    private static final String HELD = "held:";

    /** What a claim's id says before its cell: file and sheet; empty for a line of a file. */
    private static final Column SHEET = regexp_replace(col(FindingRows.CLAIM_ID), lit("(:[0-9]+|[^!]*)$"), lit(""));

    private static final String[] NEEDED = {
        ExaminedClaims.INDICATOR_ID,
        ExaminedClaims.BREAKDOWN,
        ExaminedClaims.REGION_CODE,
        ExaminedClaims.PERIOD,
        ExaminedClaims.STATUS,
        ExaminedClaims.VALUE,
        ExaminedClaims.ROUNDING_HALF_WIDTH,
        ExaminedClaims.CLAIMED_VALUE,
        ExaminedClaims.SOURCE_ID,
        ExaminedClaims.TRUST_RANK,
        ExaminedClaims.DEFINITION_VERSION,
        ExaminedClaims.NOTE
    };

    private final SparkSession spark;
    private final Reference reference;

    Check(SparkSession spark, Reference reference) {
        this.spark = spark;
        this.reference = reference;
    }

    /** What became of the figures in files of tables. */
    List<Tally> tallies(ClaimFiles files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return files.tallies(context, context.broadcast(reference));
    }

    /** The findings beside their claims, in the order of files and lines. */
    Dataset<Row> findings(ClaimFiles files, List<ClaimRule> rules, Optional<Path> run) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<Reference> shared = context.broadcast(reference);
        Dataset<Row> candidates = ExaminedClaims.of(spark, files.read(context, shared), shared, rules);
        Dataset<Row> all =
                run.map(folder -> candidates.unionByName(held(folder), true)).orElse(candidates);
        return Findings.of(all, RuleBook.OF_GROUPS, shared)
                .filter(not(col(FindingRows.CLAIM_ID).startsWith(HELD)))
                .join(candidates, FindingRows.CLAIM_ID)
                .orderBy(col("file"), SHEET, col("line"), col(FindingRows.CLAIM_ID), col(FindingRows.RULE_ID));
    }

    /** The chosen claims of a run, as claims that accuse but are not reported. */
    private Dataset<Row> held(Path run) {
        return spark.read()
                .parquet(SparkPath.literal(run.resolve(Marts.CLAIMS.name())))
                .filter(col(JudgedClaims.STANDING).equalTo(JudgedClaims.CHOSEN))
                .withColumn(ExaminedClaims.CLAIM_ID, concat(lit(HELD), col(ExaminedClaims.CLAIM_ID)))
                .select(ExaminedClaims.CLAIM_ID, NEEDED)
                .withColumn(ExaminedClaims.PARENT_CODE, parent())
                .withColumn(ExaminedClaims.IS_ELIGIBLE, lit(true));
    }

    /** The code of the region above, as {@link id.banua.model.region.BpsCode#parent()}. */
    private static Column parent() {
        Column code = col(ExaminedClaims.REGION_CODE);
        return when(length(code).gt(4), substring(code, 1, 4))
                .when(length(code).equalTo(4), substring(code, 1, 2))
                .when(code.notEqual(lit("00")), lit("00"));
    }
}
