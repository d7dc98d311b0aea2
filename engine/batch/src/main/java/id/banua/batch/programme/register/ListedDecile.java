package id.banua.batch.programme.register;

import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static id.banua.batch.programme.PersonOf.PERSON;
import static id.banua.batch.programme.register.Vintages.LIST_VINTAGE;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Records of persons in; the same out with the decile of each in the vintage that was in force in the regency and quarter of
 * the record: 1 to 10, {@value #UNLISTED} for those whom that vintage does not hold or who had left it, {@value #UNKNOWN}
 * where the person cannot be looked up, no vintage covers the regency, or the list itself does not know.
 */
public final class ListedDecile {
    public static final String DECILE = "decile";
    public static final String UNLISTED = "unlisted";
    public static final String UNKNOWN = "unknown";

    private static final String FOUND = "found_decile";

    /** Stands for a listed person without a decile. */
    private static final int NO_DECILE = 11;

    private ListedDecile() {}

    /**
     * Adds {@value #DECILE}.
     *
     * @param quarter the name of the column with the quarter to look at
     * @param register with its persons
     */
    public static Dataset<Row> with(Dataset<Row> records, String quarter, Dataset<Row> register) {
        Column[] kept = Stream.concat(
                        Stream.of(records.columns()).map(name -> col(name)), Stream.of(decile().as(DECILE)))
                .toArray(Column[]::new);
        Column isThatPerson =
                col(PERSON).equalTo(col("listed_person")).and(col(LIST_VINTAGE).equalTo(col("listed_vintage")));
        return records.join(
                        broadcast(Vintages.ofAnyList(register)),
                        Vintages.isInForce(Area.regency(), col(quarter)),
                        "left")
                .join(listed(register), isThatPerson, "left")
                .select(kept);
    }

    /** The decile of each person who is listed in a vintage; the poorer one where a person stands in it twice. */
    private static Dataset<Row> listed(Dataset<Row> register) {
        return register.where(col("status").equalTo("listed"))
                .select(
                        col(PERSON).as("listed_person"),
                        Vintages.numberOf(col("list"), col("vintage")).as("listed_vintage"),
                        coalesce(col(DECILE).cast("int"), lit(NO_DECILE)).as(FOUND))
                .groupBy("listed_person", "listed_vintage")
                .agg(min(FOUND).as(FOUND));
    }

    private static Column decile() {
        Column canBeLookedUp = col(IS_IDENTIFIED).and(col(LIST_VINTAGE).isNotNull());
        return when(canBeLookedUp.equalTo(false).or(col(FOUND).equalTo(NO_DECILE)), lit(UNKNOWN))
                .when(col(FOUND).isNull(), lit(UNLISTED))
                .otherwise(col(FOUND).cast("string"));
    }
}
