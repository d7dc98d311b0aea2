package id.banua.batch.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** What disclosure control must know of the rows of a mart. */
public interface CountPlan extends Serializable {

    /** Columns that keep rows apart which have nothing to do with each other. */
    List<String> blocks();

    /** The column that says what a row counts, where there is one: rows that differ in nothing else count the same people in another way. */
    Optional<String> counted();

    /** Columns by which rows are told apart. */
    List<String> axes();

    /** What a value of such a column tells apart, from the coarsest step on; nothing where it stands for all. */
    List<Told> path(String axis, String value);

    /** Columns that say which part of a row each of its counts is. */
    List<String> shape();

    /** The counts of persons in a row with these values of {@link #shape}, by column, and which part each is; nothing for all of the row. */
    Map<String, List<Told>> parts(List<String> shape);

    /** Columns of a row of such a shape that must not be told where the column by which they stand here is withheld. */
    Map<String, List<String>> dependents(List<String> shape);

    /** Columns of a row that would give others away whatever is withheld. */
    List<String> neverTold(Row row);
}
