package id.banua.batch.programme.household;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_and;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.disclosure.Disclosure;
import id.banua.batch.programme.Area;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.household.HelpedHouseholds.Help;
import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Told cells of the mart {@code packages} in; those of {@code package_gaps} out: of the households with one help, how many lack another.
 * They are sums of what is told, so they tell nothing else; a sum over a cell that is withheld is withheld.
 */
public final class PackageGaps {
    private static final String LACKING = "lacking";

    private PackageGaps() {}

    /**
     * By region and standing, one row for each help that somebody has and each that they may lack.
     *
     * @param told of {@link Packages#told}
     */
    public static Dataset<Row> of(Dataset<Row> told) {
        Column lacking =
                when(col("pair.gap").equalTo(1), col(Packages.HOUSEHOLDS)).otherwise(0L);
        return told.where(col(Packages.IN_ORDER).equalTo(EventColumns.ALL))
                .withColumn("pair", explode(array(pairs())))
                .where(col("pair").isNotNull())
                .groupBy(
                        col(Area.REGION_CODE),
                        col(Area.REGION_LEVEL),
                        col(Packages.STANDING),
                        col("pair.has"),
                        col("pair.lacks"))
                .agg(
                        whole(col(Packages.HOUSEHOLDS)).as(Packages.HOUSEHOLDS),
                        whole(lacking).as(LACKING))
                .withColumn(
                        Disclosure.REASON,
                        when(col(Packages.HOUSEHOLDS).isNull().or(col(LACKING).isNull()), Disclosure.SUPPRESSED));
    }

    /** The sum where no part of it is missing. */
    private static Column whole(Column parts) {
        return when(bool_and(parts.isNotNull()), sum(parts));
    }

    private static Column[] pairs() {
        return Arrays.stream(Help.values())
                .flatMap(has -> Arrays.stream(Help.values())
                        .filter(other -> other != has)
                        .map(lacks -> pair(has, lacks)))
                .toArray(Column[]::new);
    }

    private static Column pair(Help has, Help lacks) {
        Column gap = when(contains(lacks), lit(0)).otherwise(lit(1));
        return when(
                contains(has), struct(lit(has.id()).as("has"), lit(lacks.id()).as("lacks"), gap.as("gap")));
    }

    private static Column contains(Help help) {
        return col(Packages.COMBINATION).contains(help.id());
    }
}
