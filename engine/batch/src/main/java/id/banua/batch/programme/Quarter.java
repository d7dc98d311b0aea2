package id.banua.batch.programme;

import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.make_date;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;

/** Quarters as whole numbers that can be counted on: four times the year, plus 0 to 3. */
public final class Quarter {
    private static final int IN_A_YEAR = 4;
    private static final int MONTHS = 3;
    private static final int YEAR_DIGITS = 4;
    private static final int PLACE_OF_QUARTER = 7;

    private Quarter() {}

    /** The quarter of a text such as {@code 2025-Q2}. */
    public static Column ofText(Column text) {
        Column year = substring(text, 1, YEAR_DIGITS).cast("int");
        Column quarter = substring(text, PLACE_OF_QUARTER, 1).cast("int");
        return year.multiply(IN_A_YEAR).plus(quarter).minus(1);
    }

    /** The quarter of a day. */
    public static Column ofDay(Column date) {
        Column year = org.apache.spark.sql.functions.year(date);
        return year.multiply(IN_A_YEAR)
                .plus(org.apache.spark.sql.functions.quarter(date))
                .minus(1);
    }

    /** The text of a quarter, such as {@code 2025-Q2}. */
    public static Column text(Column quarter) {
        return concat(
                year(quarter).cast("string"),
                lit("-Q"),
                pmod(quarter, lit(IN_A_YEAR)).plus(1).cast("string"));
    }

    /** The first day of a quarter. */
    public static Column firstDay(Column quarter) {
        Column month = pmod(quarter, lit(IN_A_YEAR)).multiply(MONTHS).plus(1);
        return make_date(year(quarter), month, lit(1));
    }

    /** The last day of a quarter. */
    public static Column lastDay(Column quarter) {
        return date_sub(firstDay(quarter.plus(1)), 1);
    }

    private static Column year(Column quarter) {
        return floor(quarter.divide(IN_A_YEAR)).cast("int");
    }
}
