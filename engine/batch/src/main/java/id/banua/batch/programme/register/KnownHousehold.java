package id.banua.batch.programme.register;

import static id.banua.batch.record.RecordColumns.HOUSEHOLD_KEY;
import static id.banua.batch.record.RecordColumns.PERSON_KEY;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/** Records that name a person but no household in; the same with the household in which the latest register row has them out. */
public final class KnownHousehold {
    private KnownHousehold() {}

    /** The records with their household; {@code known} is what {@link #of} makes of a register. */
    public static Dataset<Row> with(Dataset<Row> records, Dataset<Row> known) {
        Column lacksOnlyHousehold =
                col(HOUSEHOLD_KEY).isNull().and(col(PERSON_KEY).isNotNull());
        Column[] kept = Stream.of(records.columns())
                .map(name -> name.equals(HOUSEHOLD_KEY) ? col("known_household").as(HOUSEHOLD_KEY) : col(name))
                .toArray(Column[]::new);
        Dataset<Row> found = records.where(lacksOnlyHousehold)
                .join(known, col(PERSON_KEY).equalTo(col("known_person")), "left")
                .select(kept);
        return records.where(functions.not(lacksOnlyHousehold)).unionByName(found);
    }

    /** One row for each person whose household a register knows. */
    public static Dataset<Row> of(Dataset<Row> register) {
        Column place = row_number()
                .over(Window.partitionBy("known_person")
                        .orderBy(col("known_vintage").desc(), col("known_household")));
        return register.where(col(PERSON_KEY).isNotNull().and(col(HOUSEHOLD_KEY).isNotNull()))
                .select(
                        col(PERSON_KEY).as("known_person"),
                        col(HOUSEHOLD_KEY).as("known_household"),
                        Vintages.numberOf(col("list"), col("vintage")).as("known_vintage"))
                .withColumn("place", place)
                .where(col("place").equalTo(1))
                .drop("place", "known_vintage");
    }
}
