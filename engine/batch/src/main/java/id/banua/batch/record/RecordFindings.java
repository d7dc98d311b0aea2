package id.banua.batch.record;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.replace;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring_index;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.record.file.LineNumbers;
import id.banua.batch.record.file.RecordFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.jspecify.annotations.Nullable;

/** What records fail, told: one row for each rule and field that a row of a file fails. */
public final class RecordFindings {
    /** The file, without the name of a sheet. */
    public static final String FILE = "file";

    /** The sheet; the empty word in other files. */
    public static final String SHEET = "sheet";

    public static final String LINE = LineNumbers.LINE;
    public static final String RULE_ID = "rule_id";
    public static final String SEVERITY = "severity";
    public static final String FIELD = "field";
    public static final String MESSAGE_ID = "message_id";
    public static final String MESSAGE_EN = "message_en";

    /** How many findings a rule has. */
    public static final String RECORDS = "records";

    private final SparkSession spark;
    private final CheckedRecords records;
    private final CheckCards cards;
    private @Nullable Dataset<Row> faults;

    public RecordFindings(SparkSession spark, CheckedRecords records) {
        this.spark = spark;
        this.records = records;
        cards = new CheckCards(records);
    }

    /** Every finding, with its line. */
    public Dataset<Row> all() {
        return told(faults());
    }

    /**
     * The first findings of each file, rule and field: a fault that runs through a file is told by some of its rows. All
     * of them are in the {@link #counts}.
     */
    public Dataset<Row> first(int most) {
        String order = "order";
        Column number = row_number()
                .over(Window.partitionBy(RecordColumns.FILE, ExaminedRecords.CHECK)
                        .orderBy(RecordColumns.POSITION));
        return told(
                faults().withColumn(order, number).filter(col(order).leq(most)).drop(order));
    }

    /** The rules that are broken, with their words and {@value #RECORDS}: how often they are. */
    public Dataset<Row> counts() {
        return withWords(faults().groupBy(CheckCards.TYPE, ExaminedRecords.CHECK)
                        .agg(count(lit(1)).as(RECORDS)))
                .groupBy(RULE_ID)
                .agg(sum(RECORDS).as(RECORDS))
                .join(broadcast(cards.rules(spark)), new String[] {RULE_ID});
    }

    /** Few beside the records, so they are looked for once. */
    private Dataset<Row> faults() {
        Dataset<Row> kept = faults;
        if (kept == null) {
            kept = records.keep("faults", found());
            faults = kept;
        }
        return kept;
    }

    private Dataset<Row> found() {
        return records.types().stream()
                .map(type -> type.faults()
                        .withColumn(CheckCards.TYPE, lit(type.type().name())))
                .reduce(Dataset::unionByName)
                .orElseThrow(() -> new IllegalStateException("no records were read"));
    }

    /** Several checks of one rule may fail in one field: the finding is one. */
    private Dataset<Row> told(Dataset<Row> faults) {
        String words = "words";
        return LineNumbers.with(faults, records.files())
                .transform(this::withWords)
                .select(
                        file().as(FILE),
                        sheet().as(SHEET),
                        col(LINE),
                        col(RULE_ID),
                        col(FIELD),
                        struct(col(SEVERITY), filled(MESSAGE_ID), filled(MESSAGE_EN))
                                .as(words))
                .groupBy(FILE, SHEET, LINE, RULE_ID, FIELD)
                .agg(min(words).as(words))
                .select(col(FILE), col(SHEET), col(LINE), col(RULE_ID), col(FIELD), col(words + ".*"));
    }

    private Dataset<Row> withWords(Dataset<Row> faults) {
        return faults.join(broadcast(cards.checks(spark)), new String[] {CheckCards.TYPE, ExaminedRecords.CHECK});
    }

    private static Column filled(String message) {
        return replace(col(message), lit("%s"), coalesce(col(ExaminedRecords.DETAIL), lit("")))
                .as(message);
    }

    /** The file of a place such as {@code programmes/enrolments.xlsx!Peserta}. */
    static Column file() {
        Column file = col(RecordColumns.FILE);
        Column ofSheet = concat(substring_index(file, RecordFile.OF_SHEET, 1), lit(RecordFile.Format.SHEET.ending()));
        return when(file.contains(RecordFile.OF_SHEET), ofSheet).otherwise(file);
    }

    private static Column sheet() {
        Column file = col(RecordColumns.FILE);
        return when(file.contains(RecordFile.OF_SHEET), substring_index(file, RecordFile.OF_SHEET, -1))
                .otherwise("");
    }
}
