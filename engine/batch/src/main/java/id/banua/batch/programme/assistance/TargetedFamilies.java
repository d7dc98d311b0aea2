package id.banua.batch.programme.assistance;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Paid families with their {@link Standing} in the vintage in force in their regency in the quarter of the payment, in the one
 * before and in the one after; the vintage that is in force whatever the list.
 */
final class TargetedFamilies {
    static final String VINTAGE = Vintages.LIST_VINTAGE;

    /** The place of a {@link Standing}. */
    static final String NOW = "standing_now";

    static final String BEFORE = "standing_before";
    static final String AFTER = "standing_after";

    /** Where the list has the family; null where it has not. */
    static final String LISTED_AREA = "listed_area";

    private TargetedFamilies() {}

    /**
     * One row for each row of {@code paid}.
     *
     * @param paid of {@link PaidFamilies}
     * @param households of {@link Standing#ofHouseholds}
     * @param inForce of {@link Vintages#ofAnyList}
     */
    static Dataset<Row> of(Dataset<Row> paid, Dataset<Row> households, Dataset<Row> inForce) {
        Column[] kept = Stream.concat(
                        Stream.of(paid.columns()).map(name -> col(name)),
                        Stream.of(
                                col(VINTAGE),
                                standing(VINTAGE).as(NOW),
                                standing("vintage_before").as(BEFORE),
                                standing("vintage_after").as(AFTER),
                                listed(VINTAGE).getField(Area.AREA).as(LISTED_AREA)))
                .toArray(Column[]::new);
        return paid.join(households, col(HOUSEHOLD).equalTo(col("listed_household")), "left")
                .join(broadcast(at(inForce, VINTAGE)), isAt(VINTAGE, 0), "left")
                .join(broadcast(at(inForce, "vintage_before")), isAt("vintage_before", -1), "left")
                .join(broadcast(at(inForce, "vintage_after")), isAt("vintage_after", 1), "left")
                .select(kept);
    }

    private static Dataset<Row> at(Dataset<Row> inForce, String name) {
        return inForce.select(
                col(Vintages.REGENCY).as(name + "_regency"),
                col(Vintages.FROM).as(name + "_from"),
                col(Vintages.UNTIL).as(name + "_until"),
                col(Vintages.LIST_VINTAGE).as(name));
    }

    private static Column isAt(String name, int later) {
        Column quarter = col(PaidFamilies.QUARTER).plus(later);
        return Area.regency()
                .equalTo(col(name + "_regency"))
                .and(col(name + "_from").leq(quarter))
                .and(col(name + "_until").gt(quarter));
    }

    private static Column listed(String vintage) {
        return try_element_at(col(Standing.BY_VINTAGE), col(vintage));
    }

    private static Column standing(String vintage) {
        Column canBeLookedUp = col(IS_IDENTIFIED).and(col(vintage).isNotNull());
        return when(
                        canBeLookedUp,
                        coalesce(listed(vintage).getField(Standing.COLUMN), lit(Digits.numberOf(Standing.NOT_LISTED))))
                .otherwise(lit(Digits.numberOf(Standing.UNKNOWN)));
    }
}
