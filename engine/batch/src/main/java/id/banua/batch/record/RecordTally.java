package id.banua.batch.record;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import id.banua.batch.record.file.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Checked records in, how many each file has, how many of them are in quarantine and how many are doubted out. */
public final class RecordTally {
    public static final String FILE = RecordFindings.FILE;
    public static final String RECORD_TYPE = "record_type";
    public static final String IS_INVENTED = "is_invented";

    /** How many records a file has. */
    public static final String ROWS = "rows";

    /** How many of them stand in no statistic. */
    public static final String QUARANTINED = "quarantined";

    /** How many of the others carry a warning. */
    public static final String WARNED = "warned";

    private static final String OUT = "is_out";
    private static final String DOUBTED = "is_doubted";
    private static final StructType FILES =
            new StructType().add(FILE, StringType).add(RECORD_TYPE, StringType).add(IS_INVENTED, BooleanType);

    private RecordTally() {}

    /** One row for each file, also for those without a record. */
    public static Dataset<Row> of(SparkSession spark, CheckedRecords records) {
        List<Row> files = new ArrayList<>();
        for (CheckedType type : records.types()) {
            for (RecordFile file : type.source().files()) {
                files.add(RowFactory.create(
                        file.name(), file.type(), type.source().isInvented()));
            }
        }
        Dataset<Row> counts = records.types().stream()
                .map(RecordTally::counted)
                .reduce(Dataset::unionByName)
                .orElseThrow(() -> new IllegalStateException("no records were read"));
        return spark.createDataFrame(files, FILES)
                .join(counts, new String[] {FILE}, "left")
                .na()
                .fill(0, new String[] {ROWS, QUARANTINED, WARNED});
    }

    private static Dataset<Row> counted(CheckedType type) {
        return judged(type)
                .groupBy(RecordFindings.file().as(FILE))
                .agg(
                        count(lit(1)).as(ROWS),
                        count_if(col(OUT)).as(QUARANTINED),
                        count_if(not(col(OUT)).and(col(DOUBTED))).as(WARNED));
    }

    /** Each record with what its own checks and those of all together say. */
    private static Dataset<Row> judged(CheckedType type) {
        Dataset<Row> alone = type.examined()
                .filter(col(ExaminedRecords.IS_RECORD))
                .select(
                        col(RecordColumns.FILE),
                        col(RecordColumns.POSITION),
                        col(ExaminedRecords.IS_QUARANTINED).as(OUT),
                        col(ExaminedRecords.FAULTS).isNotNull().as(DOUBTED));
        String together = "together";
        Optional<Dataset<Row>> failing = type.together().stream()
                .map(check -> check.failing()
                        .select(
                                col(RecordColumns.FILE),
                                col(RecordColumns.POSITION),
                                lit(check.quarantines()).as(together)))
                .reduce(Dataset::union)
                .map(rows -> rows.groupBy(RecordColumns.FILE, RecordColumns.POSITION)
                        .agg(max(together).as(together)));
        Column isOut = col(OUT).or(coalesce(col(together), lit(false)));
        return failing.map(rows -> alone.join(rows, new String[] {RecordColumns.FILE, RecordColumns.POSITION}, "left")
                        .withColumn(OUT, isOut)
                        .withColumn(DOUBTED, col(DOUBTED).or(col(together).isNotNull())))
                .orElse(alone);
    }
}
