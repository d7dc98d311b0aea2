package id.banua.batch.programme.household;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.disclosure.DisclosureLimits;
import id.banua.batch.disclosure.PlainCounts;
import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.household.HelpedHouseholds.Help;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Helped households and those of the list in; how many got which combination of help, in which order, out, by how they stand
 * towards the latest vintage that covers their regency. The combination {@value #NONE} holds the listed whom nobody helped.
 */
public final class Packages {
    static final String COMBINATION = "combination";
    static final String IN_ORDER = "in_order";
    static final String NONE = "none";
    static final String HOUSEHOLDS = "households";
    static final String STANDING = Standing.COLUMN;

    /** The combination, and behind a slash the order in which it came. */
    private static final String PACKAGE = "package";

    private static final PlainCounts PLAN =
            new PlainCounts(List.of(), List.of(Area.REGION_CODE, STANDING, PACKAGE), HOUSEHOLDS);

    private Packages() {}

    /**
     * One row for each household, helped or listed.
     *
     * @param helped of {@link HelpedHouseholds}
     * @param listed of {@link Standing#inVintages}
     * @param inForce of {@link Vintages#ofAnyList}
     */
    public static Dataset<Row> households(Dataset<Row> helped, Dataset<Row> listed, Dataset<Row> inForce) {
        Dataset<Row> latest = inForce.groupBy(col(Vintages.REGENCY).as("covered_regency"))
                .agg(max(Vintages.LIST_VINTAGE).as("latest_vintage"));
        Dataset<Row> standings = listed.join(
                        broadcast(latest),
                        Area.regency()
                                .equalTo(col("covered_regency"))
                                .and(col(Vintages.LIST_VINTAGE).equalTo(col("latest_vintage"))))
                .groupBy(col(HOUSEHOLD).as("listed_household"))
                .agg(min(Area.AREA).as("listed_area"), min(STANDING).as("listed_standing"));
        Column standing = when(col("listed_standing").isNotNull(), col("listed_standing"))
                .when(
                        col(IS_IDENTIFIED).and(col("covered_regency").isNotNull()),
                        lit(Digits.numberOf(Standing.NOT_LISTED)))
                .otherwise(lit(Digits.numberOf(Standing.UNKNOWN)));
        return helped.join(standings, col(HOUSEHOLD).equalTo(col("listed_household")), "full")
                .withColumn(Area.AREA, coalesce(col(Area.AREA), col("listed_area")))
                .join(broadcast(latest), Area.regency().equalTo(col("covered_regency")), "left")
                .select(
                        col(Area.AREA),
                        word(standing).as(STANDING),
                        combination().as(COMBINATION),
                        inOrder().as(IN_ORDER));
    }

    /** Cells of the mart {@code packages}: by district without the order, by regency with it. */
    public static Dataset<Row> cells(Dataset<Row> households) {
        Dataset<Row> counted = households
                .groupBy(Area.AREA, STANDING, COMBINATION, IN_ORDER)
                .agg(count(lit(1)).as(HOUSEHOLDS));
        Dataset<Row> combinations = counted.withColumn(IN_ORDER, lit(EventColumns.ALL))
                .withColumn("region", explode(Area.regions(RegionLevel.DISTRICT)));
        Dataset<Row> orders = counted.where(col(COMBINATION).notEqual(NONE))
                .withColumn("region", explode(Area.regions(RegionLevel.REGENCY)));
        return combinations
                .unionByName(orders)
                .withColumn(STANDING, explode(array(col(STANDING), lit(EventColumns.ALL))))
                .groupBy(
                        col("region." + Area.REGION_CODE),
                        col("region." + Area.REGION_LEVEL),
                        col(STANDING),
                        col(COMBINATION),
                        col(IN_ORDER))
                .agg(sum(HOUSEHOLDS).as(HOUSEHOLDS));
    }

    /** The cells of the mart {@code packages} as they may be told. */
    public static Dataset<Row> told(Dataset<Row> cells, DisclosureLimits limits) {
        Column inOrder =
                concat_ws("/", col(COMBINATION), when(col(IN_ORDER).notEqual(EventColumns.ALL), col(IN_ORDER)));
        return Disclosure.of(cells.withColumn(PACKAGE, inOrder), PLAN, limits).drop(PACKAGE);
    }

    private static Column word(Column standing) {
        Column word = lit(Standing.UNKNOWN.id());
        for (Standing one : Standing.values()) {
            word = when(standing.equalTo(Digits.numberOf(one)), lit(one.id())).otherwise(word);
        }
        return word;
    }

    private static Column combination() {
        Column all = concat_ws(
                "+",
                Stream.of(Help.values())
                        .map(help -> when(col(help.firstDay()).isNotNull(), lit(help.id())))
                        .toArray(Column[]::new));
        return when(all.equalTo(""), lit(NONE)).otherwise(all);
    }

    /** Kinds by their first day, such as {@code house>capital}; a plus joins kinds of one day. */
    private static Column inOrder() {
        Column[] steps = Stream.of(Help.values())
                .map(help -> struct(
                        coalesce(col(help.firstDay()), lit(Integer.MAX_VALUE)).as("day"),
                        lit(help.id()).as("help")))
                .toArray(Column[]::new);
        Column sorted = array_sort(array(steps));
        List<Column> words = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            Column step = sorted.getItem(i);
            Column isThere = step.getField("day").lt(Integer.MAX_VALUE);
            Column before = i == 0
                    ? lit("")
                    : when(step.getField("day").equalTo(sorted.getItem(i - 1).getField("day")), lit("+"))
                            .otherwise(lit(">"));
            words.add(when(isThere, concat(before, step.getField("help"))));
        }
        Column all = concat_ws("", words.toArray(Column[]::new));
        return when(all.equalTo(""), lit(NONE)).otherwise(all);
    }
}
