package id.banua.batch.record;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import id.banua.batch.record.file.ParquetRecords;
import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.file.RowSource;
import id.banua.batch.record.file.RowSources;
import id.banua.batch.record.file.WholePages;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Files of one record type in, one table of examined rows out: the columns of {@link RecordColumns}, and what each row
 * fails. No shuffle, and no row that Spark gets to see holds a NIK or KK, but for those in Parquet files on their way here.
 */
public final class ExaminedRecords implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the row fails: places in the list of checks, with a detail each; null for a row that fails nothing. */
    public static final String FAULTS = "faults";

    /** Within a fault: the place of the check in the list. */
    public static final String CHECK = "check";

    /** Within a fault: what stands for {@code %s} in the message. */
    public static final String DETAIL = "detail";

    /** Whether the row is out of everything. */
    public static final String IS_QUARANTINED = "is_quarantined";

    /** Whether the row is a record at all, not a word about its file's header. */
    public static final String IS_RECORD = "is_record";

    private final RecordType type;
    private final Lookups lookups;
    private final ArrayList<Check> checks;

    /** @param rules those about one record; those about its file go before them, see {@link FileRules} */
    public ExaminedRecords(RecordType type, Lookups lookups, List<? extends RecordRule> rules) {
        this.type = type;
        this.lookups = lookups;
        checks = new ArrayList<>(FileRules.checks());
        rules.forEach(rule -> checks.addAll(rule.checks(type)));
    }

    /** The checks in the order that {@link #CHECK} counts. */
    public List<Check> checks() {
        return List.copyOf(checks);
    }

    /** All rows, good and bad, of all files. */
    public Dataset<Row> of(SparkSession spark, List<RecordFile> files) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<List<RowSource>> tasks = RowSources.tasks(type, files);
        JavaRDD<InternalRow> rows = tasks.isEmpty()
                ? context.emptyRDD()
                : context.parallelize(tasks, tasks.size()).flatMap(this::ofPieces);
        for (Dataset<Row> table : ParquetRecords.tables(spark, type, files)) {
            TypedRow typed = new TypedRow(table.schema());
            rows = rows.union(InternalRows.of(table).mapPartitions(part -> ofTable(part, typed)));
        }
        return InternalRows.table(spark, rows, schema());
    }

    private Iterator<InternalRow> ofPieces(List<RowSource> pieces) {
        RecordRow row = new RecordRow(type);
        return new ExaminedRows(pieces, type, row, examination(row));
    }

    private Iterator<InternalRow> ofTable(Iterator<InternalRow> read, TypedRow typed) {
        RecordRow row = new RecordRow(type);
        Examination examination = examination(row);
        Iterator<InternalRow> whole = new WholePages(read, type);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return whole.hasNext();
            }

            @Override
            public InternalRow next() {
                typed.fill(row, whole.next());
                return examination.examined();
            }
        };
    }

    private Examination examination(RecordRow row) {
        return new Examination(type, lookups, checks, row);
    }

    private StructType schema() {
        StructType fault = new StructType().add(CHECK, IntegerType, false).add(DETAIL, StringType);
        return RecordColumns.of(type)
                .add(FAULTS, DataTypes.createArrayType(fault, false))
                .add(IS_QUARANTINED, BooleanType, false)
                .add(IS_RECORD, BooleanType, false);
    }
}
