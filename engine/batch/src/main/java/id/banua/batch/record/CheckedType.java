package id.banua.batch.record;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The records of one type after all checks.
 *
 * @param examined all rows with what each fails alone, as {@link ExaminedRecords} leaves them
 * @param checks what rows are held against one by one
 * @param together what rows are held against together, with those that fail
 */
public record CheckedType(RecordSource source, Dataset<Row> examined, List<Check> checks, List<TableCheck> together) {
    private static final String[] PLACE = {RecordColumns.FILE, RecordColumns.POSITION};

    public CheckedType {
        checks = List.copyOf(checks);
        together = List.copyOf(together);
    }

    public RecordType type() {
        return source.type();
    }

    /** How many records were read, good and bad. */
    public long count() {
        return examined.filter(col(ExaminedRecords.IS_RECORD)).count();
    }

    CheckedType with(List<TableCheck> more) {
        List<TableCheck> all = new ArrayList<>(together);
        all.addAll(more);
        return new CheckedType(source, examined, checks, all);
    }

    /** The good records, in the columns of {@link RecordColumns}. */
    public Dataset<Row> rows() {
        Dataset<Row> alone = examined.filter(not(col(ExaminedRecords.IS_QUARANTINED)));
        Dataset<Row> good = together.stream()
                .filter(TableCheck::quarantines)
                .map(check -> check.failing().select(PLACE[0], PLACE[1]))
                .reduce(Dataset::union)
                .map(out -> alone.join(out, PLACE, "left_anti"))
                .orElse(alone);
        return good.select(Arrays.stream(RecordColumns.of(type()).fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new));
    }

    /** What every row fails: file, position, the place of the check (those of single rows first) and a detail. */
    public Dataset<Row> faults() {
        Dataset<Row> faults = examined.filter(col(ExaminedRecords.FAULTS).isNotNull())
                .select(
                        col(PLACE[0]),
                        col(PLACE[1]),
                        explode(col(ExaminedRecords.FAULTS)).as("fault"))
                .select(PLACE[0], PLACE[1], "fault.*");
        for (int i = 0; i < together.size(); i++) {
            faults = faults.unionByName(
                    together.get(i).failing().withColumn(ExaminedRecords.CHECK, lit(checks.size() + i)));
        }
        return faults;
    }
}
