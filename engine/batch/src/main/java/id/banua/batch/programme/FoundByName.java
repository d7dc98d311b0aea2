package id.banua.batch.programme;

import static id.banua.batch.linkage.Links.RECORD_ID_A;
import static id.banua.batch.linkage.Links.RECORD_ID_B;
import static id.banua.batch.programme.PersonOf.IS_IDENTIFIED;
import static id.banua.batch.programme.PersonOf.PERSON;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.linkage.Links;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Persons of enrolments whom the register has under another key or none, and whom linkage found there. They are looked up in
 * the register; who is the same person in two enrolments still goes by key alone.
 */
final class FoundByName {
    private static final String IS_FOUND = "is_found";

    private static final StructType SCHEMA =
            new StructType().add(PERSON, DataTypes.BinaryType).add(RECORD_ID_A, DataTypes.StringType);

    private FoundByName() {}

    /** Where nothing was linked. */
    static Dataset<Row> nobody(SparkSession spark) {
        return spark.createDataFrame(List.of(), SCHEMA);
    }

    /** {@link PersonOf#PERSON} of an enrolment and a record of the register, once for each accepted pair that no key makes. */
    static Dataset<Row> of(Dataset<Row> links, Dataset<Row> enrolments) {
        Column isByName = col(Links.IS_ACCEPTED).and(col(Links.METHOD).equalTo(Links.PROBABILISTIC));
        Column id = PersonOf.recordId("enrolments", col("enrolment_id"));
        return links.filter(isByName)
                .join(enrolments.select(id.as(RECORD_ID_B), col(PERSON)), RECORD_ID_B)
                .select(col(PERSON), col(RECORD_ID_A));
    }

    /** The enrolments, in which whoever was found can be looked up. */
    static Dataset<Row> identified(Dataset<Row> enrolments, Dataset<Row> found) {
        Dataset<Row> persons = found.select(PERSON).distinct().withColumn(IS_FOUND, lit(true));
        return enrolments
                .join(persons, new String[] {PERSON}, "left")
                .withColumn(IS_IDENTIFIED, col(IS_IDENTIFIED).or(coalesce(col(IS_FOUND), lit(false))))
                .drop(IS_FOUND);
    }

    /** The register, and the records of whoever was found once more under the person of the enrolment. */
    static Dataset<Row> listed(Dataset<Row> register, Dataset<Row> found) {
        Column[] columns = Stream.of(register.columns()).map(name -> col(name)).toArray(Column[]::new);
        Dataset<Row> again = register.drop(PERSON)
                .withColumn(RECORD_ID_A, PersonOf.recordId("register", col("register_id")))
                .join(found, RECORD_ID_A)
                .select(columns);
        return register.union(again);
    }
}
