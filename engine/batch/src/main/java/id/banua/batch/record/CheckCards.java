package id.banua.batch.record;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The words of all checks and rules as small tables, to be joined to the places of checks that rows fail. */
final class CheckCards {
    static final String TYPE = "record_type";

    private static final StructType CHECKS = new StructType()
            .add(TYPE, StringType)
            .add(ExaminedRecords.CHECK, IntegerType)
            .add(RecordFindings.RULE_ID, StringType)
            .add(RecordFindings.FIELD, StringType)
            .add(RecordFindings.SEVERITY, StringType)
            .add(RecordFindings.MESSAGE_ID, StringType)
            .add(RecordFindings.MESSAGE_EN, StringType);

    private static final StructType RULES = new StructType()
            .add(RecordFindings.RULE_ID, StringType)
            .add(RecordFindings.SEVERITY, StringType)
            .add("title_id", StringType)
            .add("title_en", StringType)
            .add("meaning_id", StringType)
            .add("meaning_en", StringType);

    private final List<Row> checks = new ArrayList<>();
    private final Map<String, Row> rules = new LinkedHashMap<>();

    CheckCards(CheckedRecords records) {
        for (CheckedType type : records.types()) {
            String name = type.type().name();
            int place = 0;
            for (Check check : type.checks()) {
                add(name, place++, check.rule(), check.field(), check.message());
            }
            for (TableCheck check : type.together()) {
                add(name, place++, check.rule(), check.field(), check.message());
            }
        }
    }

    private void add(String type, int place, RuleCard rule, String field, Message message) {
        String severity = rule.severity().id();
        checks.add(RowFactory.create(type, place, rule.id(), field, severity, message.indonesian(), message.english()));
        rules.putIfAbsent(
                rule.id(),
                RowFactory.create(
                        rule.id(),
                        severity,
                        rule.title().indonesian(),
                        rule.title().english(),
                        rule.meaning().indonesian(),
                        rule.meaning().english()));
    }

    /** One row for each check of each record type. */
    Dataset<Row> checks(SparkSession spark) {
        return spark.createDataFrame(checks, CHECKS);
    }

    /** One row for each rule. */
    Dataset<Row> rules(SparkSession spark) {
        return spark.createDataFrame(List.copyOf(rules.values()), RULES);
    }
}
