package id.banua.batch.programme.register;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.Quarter;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Which vintage of which list is in force where and when: in a regency and quarter, the latest that has anybody of the regency
 * and is not of a later quarter. A regency of which a list holds nobody is not covered by it: there nothing follows from not
 * being on the list.
 */
public final class Vintages {
    /** List and vintage as one number: the later vintage is the higher number, then the earlier list of {@link #LISTS}. */
    public static final String LIST_VINTAGE = "list_vintage";

    public static final String REGENCY = "in_force_regency";

    /** First quarter in force. */
    public static final String FROM = "in_force_from";

    /** First quarter not in force any more. */
    public static final String UNTIL = "in_force_until";

    /** The single register, and the two that it replaced, in the order in which they are believed. */
    private static final List<String> LISTS = List.of("dtsen", "dtks", "p3ke");

    private static final int NEVER = Integer.MAX_VALUE;

    private Vintages() {}

    /** The number of a register row's list and vintage. */
    public static Column numberOf(Column list, Column vintage) {
        Column place = lit(0);
        for (int i = 0; i < LISTS.size(); i++) {
            place = when(list.equalTo(LISTS.get(i)), lit(LISTS.size() - 1 - i)).otherwise(place);
        }
        return Digits.of(Quarter.ofText(vintage), place, LISTS.size());
    }

    /** The quarter of a number. */
    public static Column quarterOf(Column number) {
        return Digits.high(number, LISTS.size());
    }

    /** The list of a number. */
    public static Column listOf(Column number) {
        Column list = lit(null).cast("string");
        for (int i = 0; i < LISTS.size(); i++) {
            list = when(Digits.low(number, LISTS.size()).equalTo(LISTS.size() - 1 - i), lit(LISTS.get(i)))
                    .otherwise(list);
        }
        return list;
    }

    /** The one vintage in force, whatever the list: that of the list believed first where two are of one quarter. */
    public static Dataset<Row> ofAnyList(Dataset<Row> register) {
        Dataset<Row> latest = covered(register)
                .groupBy(col(REGENCY), quarterOf(col(LIST_VINTAGE)).as(FROM))
                .agg(max(LIST_VINTAGE).as(LIST_VINTAGE));
        return withUntil(latest, Window.partitionBy(REGENCY).orderBy(FROM));
    }

    /** The vintage in force of each list. */
    public static Dataset<Row> ofEachList(Dataset<Row> register) {
        Dataset<Row> vintages = covered(register).withColumn(FROM, quarterOf(col(LIST_VINTAGE)));
        return withUntil(
                vintages,
                Window.partitionBy(col(REGENCY), listOf(col(LIST_VINTAGE))).orderBy(FROM));
    }

    /** Whether a vintage is in force in a regency and quarter. */
    public static Column isInForce(Column regency, Column quarter) {
        return col(REGENCY)
                .equalTo(regency)
                .and(col(FROM).leq(quarter))
                .and(col(UNTIL).gt(quarter));
    }

    private static Dataset<Row> covered(Dataset<Row> register) {
        return register.select(col("list"), col("vintage"), Area.ofRecord().as(Area.AREA))
                .select(
                        Area.regency().as(REGENCY),
                        numberOf(col("list"), col("vintage")).as(LIST_VINTAGE))
                .distinct();
    }

    private static Dataset<Row> withUntil(Dataset<Row> vintages, WindowSpec next) {
        return vintages.withColumn(UNTIL, coalesce(lead(FROM, 1).over(next), lit(NEVER)))
                .select(REGENCY, LIST_VINTAGE, FROM, UNTIL);
    }
}
