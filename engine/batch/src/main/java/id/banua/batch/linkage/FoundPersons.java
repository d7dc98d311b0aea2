package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.cluster.LikelyPersons;
import id.banua.batch.linkage.compare.Person.Register;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What was decided in; how many persons of each register were found in the other one, by {@link Links#METHOD}, out. */
public final class FoundPersons {
    public static final String PERSONS = "persons";

    /** How many of those who were not found somebody should look at; null for those who were found. */
    public static final String FOR_REVIEW = "for_review";

    /** Not found in the other register, or not surely. */
    public static final String UNMATCHED = "unmatched";

    private static final String IS_POOR = "is_poor";
    private static final String IS_TRAINEE = "is_trainee";

    private FoundPersons() {}

    /** One row for each register and method that anybody has; whoever is in both is counted once in each. */
    static Dataset<Row> of(Dataset<Row> decided, Dataset<Row> records) {
        return records.select(PersonRow.ID)
                .distinct()
                .join(Links.persons(decided), new String[] {PersonRow.ID}, "left")
                .join(pairsOf(decided), new String[] {PersonRow.ID}, "left")
                .groupBy(coalesce(col(LikelyPersons.PERSON), col(PersonRow.ID)))
                .agg(
                        bool_or(PersonRow.isOf(Register.POOR_REGISTER, col(PersonRow.ID)))
                                .as(IS_POOR),
                        bool_or(PersonRow.isOf(Register.TRAINEES, col(PersonRow.ID)))
                                .as(IS_TRAINEE),
                        bool_or(col(Links.EXACT)).as(Links.EXACT),
                        bool_or(col(FOR_REVIEW)).as(FOR_REVIEW))
                .withColumn(Links.METHOD, method())
                .withColumn(
                        Links.REGISTER,
                        explode(array(when(col(IS_POOR), Links.POOR_REGISTER), when(col(IS_TRAINEE), Links.TRAINEES))))
                .filter(col(Links.REGISTER).isNotNull())
                .groupBy(Links.REGISTER, Links.METHOD)
                .agg(count(lit(1)).as(PERSONS), count_if(col(FOR_REVIEW)).as(FOR_REVIEW))
                .withColumn(FOR_REVIEW, when(col(Links.METHOD).equalTo(UNMATCHED), col(FOR_REVIEW)));
    }

    /** For each record with a pair across the registers: whether a key made it, and whether somebody should look. */
    private static Dataset<Row> pairsOf(Dataset<Row> decided) {
        return Links.acrossRegisters(Links.open(decided))
                .select(
                        explode(array(col(LikelyPersons.LEFT), col(LikelyPersons.RIGHT)))
                                .as(PersonRow.ID),
                        col(Links.IS_ACCEPTED).and(col(LikelyPersons.IS_EXACT)).as(Links.EXACT),
                        col(Links.NEEDS_REVIEW).as(FOR_REVIEW))
                .groupBy(PersonRow.ID)
                .agg(
                        bool_or(col(Links.EXACT)).as(Links.EXACT),
                        bool_or(col(FOR_REVIEW)).as(FOR_REVIEW));
    }

    private static Column method() {
        Column isInBoth = col(IS_POOR).and(col(IS_TRAINEE));
        return when(isInBoth.and(col(Links.EXACT)), Links.EXACT)
                .when(isInBoth, Links.PROBABILISTIC)
                .otherwise(UNMATCHED);
    }
}
