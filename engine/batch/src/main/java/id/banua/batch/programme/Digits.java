package id.banua.batch.programme;

import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;

import org.apache.spark.sql.Column;

/**
 * Two whole numbers in one, like the digits of a number of that base: the order of the packed numbers is the order of the
 * high ones, then of the low ones. So the least and the greatest of pairs cost no more than those of numbers.
 */
public final class Digits {
    private Digits() {}

    /** The pair as one number; {@code low} lies between 0 and {@code base - 1}. */
    public static Column of(Column high, Column low, int base) {
        return high.multiply(base).plus(low);
    }

    /** The low number of a pair. */
    public static Column low(Column packed, int base) {
        return pmod(packed, lit(base));
    }

    /** The high number of a pair; {@code packed} stands in it once, so that pairs of pairs do not grow. */
    public static Column high(Column packed, int base) {
        return floor(packed.divide(base)).cast("int");
    }

    /** The number of a word among its kind; it holds within one run, so that no order of words is ever stored. */
    @SuppressWarnings("EnumOrdinal")
    public static int numberOf(Enum<?> word) {
        return word.ordinal();
    }
}
