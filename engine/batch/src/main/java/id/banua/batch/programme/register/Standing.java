package id.banua.batch.programme.register;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.register.Vintages.LIST_VINTAGE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a family stands towards a vintage of a list. */
public enum Standing {
    /** Listed in a decile that is meant to be helped. */
    ELIGIBLE,
    /** Listed in a higher decile. */
    NOT_ELIGIBLE,
    /** Not on the list, or off it again, though the list covers the regency. */
    NOT_LISTED,
    /** It cannot be looked up, no list covers the regency, or the list has no decile. */
    UNKNOWN;

    /** What {@link #ofHouseholds} gives: by list and vintage, where the family lives and how it stands. */
    public static final String BY_VINTAGE = "standing_by_vintage";

    public static final String COLUMN = "standing";

    /** The lower-case word that marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * One row for each listed household and vintage: {@link Area}, and this. A household has the decile of its poorest
     * member, since one decile is given to all of it.
     *
     * @param register with its households
     */
    public static Dataset<Row> inVintages(Dataset<Row> register, int eligibleDeciles) {
        Column standing = when(col("decile").leq(eligibleDeciles), lit(Digits.numberOf(ELIGIBLE)))
                .when(col("decile").gt(eligibleDeciles), lit(Digits.numberOf(NOT_ELIGIBLE)))
                .otherwise(lit(Digits.numberOf(UNKNOWN)));
        return register.where(col("status").equalTo("listed"))
                .select(
                        col(HOUSEHOLD),
                        Vintages.numberOf(col("list"), col("vintage")).as(LIST_VINTAGE),
                        Area.ofRecord().as(Area.AREA),
                        standing.as(COLUMN))
                .groupBy(HOUSEHOLD, LIST_VINTAGE)
                .agg(min(Area.AREA).as(Area.AREA), min(COLUMN).as(COLUMN));
    }

    /** One row for each household with {@link #BY_VINTAGE}, a map, so that one join answers for every quarter. */
    public static Dataset<Row> ofHouseholds(Dataset<Row> inVintages) {
        Column entry = struct(col(LIST_VINTAGE), struct(col(Area.AREA), col(COLUMN)));
        return inVintages
                .groupBy(col(HOUSEHOLD).as("listed_household"))
                .agg(map_from_entries(collect_list(entry)).as(BY_VINTAGE));
    }
}
