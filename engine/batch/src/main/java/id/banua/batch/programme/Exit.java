package id.banua.batch.programme;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.date_from_unix_date;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The day from which windows count, and the cohort to which it belongs. */
public final class Exit {
    /** Days since 1970; null where nobody has left yet, or the day is not known. */
    public static final String DAY = "exit_day";

    /** The month, such as {@code 2025-07}, {@value #OPEN} or {@value #UNKNOWN}. */
    public static final String MONTH = "exit_month";

    /** The year, such as {@code 2025}, {@value #OPEN} or {@value #UNKNOWN}. */
    public static final String YEAR = "exit_year";

    /** The cohort of those who have not left yet. */
    public static final String OPEN = "open";

    /** The cohort of those of whom only the day of leaving is not known. */
    public static final String UNKNOWN = "unknown";

    private Exit() {}

    /** Adds the columns of this class. */
    public static Dataset<Row> with(Dataset<Row> records, Column date, Column hasLeft) {
        return records.withColumn(DAY, unix_date(date))
                .withColumn(MONTH, period("yyyy-MM", hasLeft))
                .withColumn(YEAR, period("yyyy", hasLeft));
    }

    private static Column period(String format, Column hasLeft) {
        return when(col(DAY).isNotNull(), date_format(date_from_unix_date(col(DAY)), format))
                .when(hasLeft, lit(UNKNOWN))
                .otherwise(lit(OPEN));
    }
}
