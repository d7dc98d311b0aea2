package id.banua.batch.run.bench.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import id.banua.batch.linkage.Links;
import id.banua.batch.linkage.PersonRecords;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How many pairs of records there are of one person, how many were found, and how many of those are right.
 *
 * @param right found pairs that are of one person
 */
record Quality(long truePairs, long found, long right) {
    private static final String TRUTH = TruthRegisters.TRUTH;

    double precision() {
        return found == 0 ? 1 : right / (double) found;
    }

    double recall() {
        return truePairs == 0 ? 1 : right / (double) truePairs;
    }

    /** Of links, by the ids of the records, between two registers that know the truth. */
    static Quality ofLinks(Dataset<Row> links, Dataset<Row> poorRegister, Dataset<Row> trainees) {
        Dataset<Row> judged = links.join(
                        poorRegister.select(
                                col(PersonRecords.RECORD_ID).as(Links.RECORD_ID_A),
                                col(TRUTH).as("truth_a")),
                        Links.RECORD_ID_A)
                .join(
                        trainees.select(
                                col(PersonRecords.RECORD_ID).as(Links.RECORD_ID_B),
                                col(TRUTH).as("truth_b")),
                        Links.RECORD_ID_B);
        Row counts = judged.agg(
                        count(lit(1)),
                        sum(col("truth_a").equalTo(col("truth_b")).cast("long")))
                .first();
        return new Quality(truePairs(poorRegister, trainees), counts.getLong(0), orZero(counts, 1));
    }

    /** Of persons found among the trainees alone. */
    static Quality ofPersons(Dataset<Row> people, Dataset<Row> trainees) {
        Dataset<Row> both = people.filter(col(Links.REGISTER).equalTo(Links.TRAINEES))
                .join(trainees.select(PersonRecords.RECORD_ID, TRUTH), PersonRecords.RECORD_ID);
        return new Quality(
                pairsWithin(both, col(TRUTH)),
                pairsWithin(both, col(Links.PERSON_ID)),
                pairsWithin(both, col(Links.PERSON_ID), col(TRUTH)));
    }

    private static long truePairs(Dataset<Row> poorRegister, Dataset<Row> trainees) {
        Dataset<Row> ofA = poorRegister.groupBy(TRUTH).agg(count(lit(1)).as("a"));
        Dataset<Row> ofB = trainees.groupBy(TRUTH).agg(count(lit(1)).as("b"));
        return orZero(ofA.join(ofB, TRUTH).agg(sum(col("a").multiply(col("b")))).first(), 0);
    }

    private static long pairsWithin(Dataset<Row> records, Column... groups) {
        Column size = col("count");
        return orZero(
                records.groupBy(groups)
                        .count()
                        .agg(sum(size.multiply(size.minus(1)).divide(2)).cast("long"))
                        .first(),
                0);
    }

    private static long orZero(Row row, int column) {
        return row.isNullAt(column) ? 0 : row.getLong(column);
    }
}
