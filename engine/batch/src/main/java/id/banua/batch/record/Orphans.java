package id.banua.batch.record;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.schema.Field;
import id.banua.batch.record.schema.ForeignKey;
import id.banua.batch.record.schema.RecordType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Records that name another one which is not there. */
public final class Orphans {
    private static final Message TITLE = new Message("Catatan yang dirujuk ada", "The record that is named exists");
    private static final Message MEANING = new Message(
            "Catatan yang merujuk catatan lain yang tidak ada, atau yang dikarantina, tidak dapat dihubungkan. Kalau rujukan itu wajib, catatannya tidak dipakai.",
            "A record that names another one which does not exist, or is in quarantine, cannot be joined. Where it must name one, it is not used.");

    /** Where the field is required. */
    public static final RuleCard REQUIRED = new RuleCard("named_record_exists", Severity.QUARANTINE, TITLE, MEANING);

    /** Where the field may be empty. */
    public static final RuleCard OPTIONAL = new RuleCard("told_record_exists", Severity.WARN, TITLE, MEANING);

    private Orphans() {}

    /**
     * The rows whose key leads nowhere.
     *
     * @param others the good records of the other type
     */
    public static TableCheck of(RecordType type, ForeignKey key, Dataset<Row> records, Dataset<Row> others) {
        boolean isRequired = type.find(key.field()).map(Field::isRequired).orElse(false);
        String named = "named";
        Column isSame = col(key.field()).equalTo(col(named));
        Dataset<Row> failing = records.filter(col(key.field()).isNotNull())
                .join(others.select(col(key.otherField()).as(named)), isSame, "left_anti")
                .select(
                        col(RecordColumns.FILE),
                        col(RecordColumns.POSITION),
                        lit(null).cast(DataTypes.StringType).as(ExaminedRecords.DETAIL));
        return new TableCheck(
                isRequired ? REQUIRED : OPTIONAL,
                key.field(),
                Message.of(
                        "Catatan dari %s diharapkan, tidak ditemukan di antara yang dipakai",
                        "A record of %s was expected, not found among those in use", key.otherType()),
                failing);
    }
}
