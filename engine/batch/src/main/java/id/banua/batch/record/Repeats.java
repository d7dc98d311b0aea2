package id.banua.batch.record;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.xxhash64;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** Records that tell again what an earlier one told: the first, by file and place, stays. */
public final class Repeats {
    /** A record type names each row once. */
    public static final RuleCard KEY = new RuleCard(
            "record_is_told_once",
            Severity.QUARANTINE,
            new Message("Catatan disebut sekali", "A record is told once"),
            new Message(
                    "Nomor catatan berlaku untuk satu baris saja. Yang pertama dipakai, ulangannya tidak.",
                    "The id of a record names one row. The first one is used, what repeats it is not."));

    /** Nobody is twice in one batch. */
    public static final RuleCard ENROLMENT = new RuleCard(
            "person_is_in_batch_once",
            Severity.QUARANTINE,
            new Message("Satu orang sekali dalam satu angkatan", "A person is in a batch once"),
            new Message(
                    "Orang yang sama dalam paket dan angkatan yang sama di bawah dua nomor adalah satu kepesertaan.",
                    "The same person in the same package and batch under two ids is one enrolment."));

    /** Nobody stands twice in one vintage of a list. */
    public static final RuleCard LISTED = new RuleCard(
            "person_is_listed_once",
            Severity.WARN,
            new Message("Satu orang sekali dalam satu daftar", "A person is listed once"),
            new Message(
                    "Orang yang sama dua kali dalam satu pemutakhiran daftar dihitung satu orang.",
                    "The same person twice in one vintage of a list counts as one person."));

    private static final String HASH = "hash";
    private static final String ORDER = "order";
    private static final String NOTHING = "";

    private Repeats() {}

    /** The rows that repeat, rule by rule. */
    public static List<TableCheck> of(RecordType type, Dataset<Row> records) {
        List<TableCheck> checks = new ArrayList<>();
        if (!type.key().isEmpty()) {
            Column[] key = type.key().stream().map(name -> col(name)).toArray(Column[]::new);
            checks.add(check(KEY, type.key().get(type.key().size() - 1), repeated(records, key)));
        }
        if (type.name().equals("enrolments")) {
            checks.add(check(ENROLMENT, RecordType.NIK, repeated(withPerson(records), enrolment())));
        }
        if (type.name().equals("register")) {
            checks.add(check(
                    LISTED,
                    RecordType.NIK,
                    repeated(withPerson(records), col(RecordColumns.PERSON_KEY), col("list"), col("vintage"))));
        }
        return checks;
    }

    /** Where a package or batch has no name, the vocation and the day of enrolment tell one from another. */
    private static Column[] enrolment() {
        return new Column[] {
            col(RecordColumns.PERSON_KEY),
            col("programme"),
            col("institution"),
            coalesce(col("package"), col("vocation")),
            coalesce(col("batch"), col("enrolled_on").cast("string"), lit(NOTHING))
        };
    }

    private static Dataset<Row> withPerson(Dataset<Row> records) {
        return records.filter(col(RecordColumns.PERSON_KEY).isNotNull());
    }

    private static TableCheck check(RuleCard rule, String field, Dataset<Row> failing) {
        return new TableCheck(
                rule,
                field,
                new Message(
                        "Catatan yang belum disebut diharapkan, ditemukan ulangan dari yang di %s",
                        "A record not told yet was expected, found one that repeats one in %s"),
                failing);
    }

    /** Hashes first: nearly always no two are equal, and then nothing wide is shuffled. */
    private static Dataset<Row> repeated(Dataset<Row> records, Column... key) {
        Dataset<Row> hashed = records.withColumn(HASH, xxhash64(key));
        Dataset<Row> twice = hashed.groupBy(HASH)
                .agg(count(lit(1)).as("n"))
                .filter(col("n").gt(1))
                .select(HASH);
        WindowSpec same = Window.partitionBy(key).orderBy(RecordColumns.FILE, RecordColumns.POSITION);
        return hashed.join(twice, new String[] {HASH}, "left_semi")
                .withColumn(ORDER, row_number().over(same))
                .withColumn(
                        ExaminedRecords.DETAIL,
                        first(RecordColumns.FILE)
                                .over(same.rowsBetween(Window.unboundedPreceding(), Window.currentRow())))
                .filter(col(ORDER).gt(1))
                .select(RecordColumns.FILE, RecordColumns.POSITION, ExaminedRecords.DETAIL);
    }
}
