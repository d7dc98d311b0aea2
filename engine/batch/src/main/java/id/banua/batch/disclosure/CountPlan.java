package id.banua.batch.disclosure;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/** What disclosure control must know of the rows of a mart. */
public interface CountPlan extends Serializable {

    /** Columns that keep rows apart which have nothing to do with each other. */
    List<String> blocks();

    /** What a row counts: rows that differ in nothing else count the same people in another way. */
    String counted(Row row);

    /** By what a row is told apart: the same number of paths for all rows, each from the coarsest step on. */
    List<List<Told>> paths(Row row);

    /** The counts of persons in a row, by column, and which part of the row each is; nothing for all of it. */
    Map<String, List<Told>> parts(Row row);

    /** Columns of a row that would give others away whatever is withheld. */
    List<String> neverTold(Row row);

    /** Columns that must not be told where the column by which they stand here is withheld. */
    Map<String, List<String>> dependents(Row row);
}
