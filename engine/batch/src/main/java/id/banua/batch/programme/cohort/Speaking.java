package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.EventColumns.COST;
import static id.banua.batch.programme.EventColumns.PROGRAMME;
import static id.banua.batch.programme.PersonOf.PERSON;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lead;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Exit;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Events of persons in (enrolments, grants); the same out, each with whether it speaks for its person in the cohort of its month,
 * of its year, and of all time. The last exit speaks: its region, vocation and stages are the person's. So each person
 * stands in one place of a cohort, and the parts of a cohort make the whole; a person who left in two years stands in both.
 * Who has not left speaks in all time only for somebody who never left.
 */
final class Speaking {
    static final String IN_MONTH = "speaks_in_month";
    static final String IN_YEAR = "speaks_in_year";
    static final String IN_ALL = "speaks_in_all";

    /** What all of the person's events in the cohort cost; null where that of one is not known. */
    static final String COST_IN_MONTH = "cost_in_month";

    static final String COST_IN_YEAR = "cost_in_year";
    static final String COST_IN_ALL = "cost_in_all";

    /** Sorts those who have not left first, so that the last row is the last exit; one sort serves all windows here. */
    private static final String HAS_LEFT = "has_left";

    private Speaking() {}

    /** Adds the columns of this class; {@code id} settles which of two events of one day speaks. */
    static Dataset<Row> of(Dataset<Row> events, String id) {
        WindowSpec inOrder =
                Window.partitionBy(PERSON, PROGRAMME).orderBy(HAS_LEFT, Exit.YEAR, Exit.MONTH, Exit.DAY, id);
        Column laterYear = lead(Exit.YEAR, 1).over(inOrder);
        Column laterMonth = lead(Exit.MONTH, 1).over(inOrder);
        return events.withColumn(HAS_LEFT, col(Exit.DAY).isNotNull())
                .withColumn(IN_ALL, laterYear.isNull())
                .withColumn(IN_YEAR, col(IN_ALL).or(not(laterYear.equalTo(col(Exit.YEAR)))))
                .withColumn(IN_MONTH, col(IN_ALL).or(not(laterMonth.equalTo(col(Exit.MONTH)))))
                .withColumn(COST_IN_ALL, cost(PERSON, PROGRAMME))
                .withColumn(COST_IN_YEAR, cost(PERSON, PROGRAMME, HAS_LEFT, Exit.YEAR))
                .withColumn(COST_IN_MONTH, cost(PERSON, PROGRAMME, HAS_LEFT, Exit.YEAR, Exit.MONTH))
                .drop(HAS_LEFT);
    }

    private static Column cost(String first, String... more) {
        WindowSpec cohort = Window.partitionBy(first, more);
        Column isWhole = count(COST).over(cohort).equalTo(count(lit(1)).over(cohort));
        return when(isWhole, sum(COST).over(cohort));
    }
}
