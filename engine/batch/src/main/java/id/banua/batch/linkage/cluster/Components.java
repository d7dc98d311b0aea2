package id.banua.batch.linkage.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/** Pairs of records in, the records with the smallest record that they hang together with out. */
final class Components {
    static final String RECORD = "record";
    static final String COMPONENT = "component";

    private Components() {}

    /**
     * Stars that grow and flatten in turn (Kiveris et al. 2014): each round sends a record's neighbours to the smallest
     * one around, until nothing moves. Groups of a few records need two or three rounds.
     */
    static Dataset<Row> of(Dataset<Row> pairs, String left, String right) {
        // A plan that held all rounds would double several times in each; the checkpoint cuts it off.
        Dataset<Row> stars =
                pairs.select(col(left).as(COMPONENT), col(right).as(RECORD)).localCheckpoint();
        Row before = state(stars);
        while (true) {
            stars = small(large(stars)).localCheckpoint();
            Row after = state(stars);
            if (after.equals(before)) {
                return stars;
            }
            before = after;
        }
    }

    /** Each record's larger neighbours go to the smallest record around it. */
    private static Dataset<Row> large(Dataset<Row> stars) {
        Dataset<Row> turned =
                stars.select(col(RECORD).as(COMPONENT), col(COMPONENT).as(RECORD));
        return stars.union(turned)
                .withColumn("smallest", least(col(COMPONENT), min(RECORD).over(Window.partitionBy(COMPONENT))))
                .filter(col(RECORD).gt(col(COMPONENT)))
                .select(col("smallest").as(COMPONENT), col(RECORD));
    }

    /** Each record and its smaller neighbours go to the smallest of these. */
    private static Dataset<Row> small(Dataset<Row> stars) {
        Dataset<Row> withSmallest = stars.withColumn("smallest", min(COMPONENT).over(Window.partitionBy(RECORD)));
        Dataset<Row> itself = withSmallest.select(col("smallest").as(COMPONENT), col(RECORD));
        Dataset<Row> neighbours = withSmallest
                .filter(col(COMPONENT).notEqual(col("smallest")))
                .select(col("smallest").as(COMPONENT), col(COMPONENT).as(RECORD));
        return itself.union(neighbours).distinct();
    }

    /** The same for the same set of pairs, whatever their order. */
    private static Row state(Dataset<Row> stars) {
        return stars.agg(
                        count(lit(1)), sum(xxhash64(col(COMPONENT), col(RECORD)).cast("decimal(38,0)")))
                .first();
    }
}
