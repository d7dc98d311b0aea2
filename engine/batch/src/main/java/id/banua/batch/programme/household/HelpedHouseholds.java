package id.banua.batch.programme.household;

import static id.banua.batch.programme.PersonOf.HOUSEHOLD;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.Payments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records of every agency in; one row for each household that got any help, with the first day of each kind, out. */
public final class HelpedHouseholds {

    /** Kinds of help, by their names in order. */
    public enum Help {
        ASSISTANCE,
        CAPITAL,
        HOUSE,
        TRAINING;

        /** The lower-case word that marts use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The column with the first day of this help, in days since 1970; null where there was none. */
        String firstDay() {
            return id() + "_day";
        }
    }

    /** Packs a day before an area, so that the latest day brings its area along. */
    private static final int AREAS = 10_000_000;

    private HelpedHouseholds() {}

    /**
     * All with their households, payments as {@link Payments} has them. Capital is money or equipment, training also an internship; a house counts when it was handed
     * over. The household lives where its last help was given.
     */
    public static Dataset<Row> of(
            Dataset<Row> payments, Dataset<Row> grants, Dataset<Row> houses, Dataset<Row> enrolments) {
        Dataset<Row> help = Stream.of(
                        help(
                                payments,
                                Help.ASSISTANCE,
                                col(Payments.FIRST_DAY),
                                col(Payments.LAST_DAY),
                                col(Area.AREA)),
                        help(grants, Help.CAPITAL, col("granted_on")),
                        help(houses.where(col("handed_over_on").isNotNull()), Help.HOUSE, col("handed_over_on")),
                        help(enrolments, Help.TRAINING, col("enrolled_on")))
                .reduce(Dataset::unionByName)
                .orElseThrow();
        List<Column> facts = new ArrayList<>(Arrays.stream(Help.values())
                .map(kind -> min(when(col("help").equalTo(Digits.numberOf(kind)), col("day")))
                        .as(kind.firstDay()))
                .toList());
        facts.add(max(col("last_day").cast("bigint").multiply(AREAS).plus(col(Area.AREA)))
                .as("latest"));
        return help.groupBy(HOUSEHOLD, IS_IDENTIFIED)
                .agg(facts.get(0), facts.subList(1, facts.size()).toArray(Column[]::new))
                .withColumn(Area.AREA, col("latest").mod(AREAS).cast("int"))
                .drop("latest");
    }

    private static Dataset<Row> help(Dataset<Row> records, Help kind, Column date) {
        return help(records, kind, unix_date(date), unix_date(date), Area.ofRecord());
    }

    private static Dataset<Row> help(Dataset<Row> records, Help kind, Column first, Column last, Column area) {
        return records.select(
                col(HOUSEHOLD),
                col(IS_IDENTIFIED),
                lit(Digits.numberOf(kind)).as("help"),
                first.as("day"),
                last.as("last_day"),
                area.as(Area.AREA));
    }
}
