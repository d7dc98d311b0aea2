package id.banua.batch.run.bench.linkage;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.linkage.Links;
import id.banua.batch.linkage.PersonRecords;
import id.banua.batch.linkage.name.NormalName;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Linkage without probabilities, as it is often done. */
final class SimplePeers {
    private SimplePeers() {}

    /** Records with the same NIK. */
    static Dataset<Row> sameKey(Dataset<Row> poorRegister, Dataset<Row> trainees) {
        return join(poorRegister, trainees, PersonRecords.PERSON_KEY);
    }

    /** Records with the same NIK, or with the same name, in our one form of names, and the same birth date. */
    static Dataset<Row> sameKeyOrNameAndBirthDate(Dataset<Row> poorRegister, Dataset<Row> trainees) {
        return sameKey(poorRegister, trainees)
                .union(join(named(poorRegister), named(trainees), PersonRecords.NAME, PersonRecords.BIRTH_DATE))
                .distinct();
    }

    private static Dataset<Row> named(Dataset<Row> records) {
        return records.withColumn(
                PersonRecords.NAME,
                functions
                        .udf((UDF1<String, String>) NormalName::of, DataTypes.StringType)
                        .apply(col(PersonRecords.NAME)));
    }

    private static Dataset<Row> join(Dataset<Row> poorRegister, Dataset<Row> trainees, String... columns) {
        return of(poorRegister, Links.RECORD_ID_A, columns)
                .join(of(trainees, Links.RECORD_ID_B, columns), columns)
                .select(Links.RECORD_ID_A, Links.RECORD_ID_B);
    }

    private static Dataset<Row> of(Dataset<Row> records, String recordId, String... columns) {
        Dataset<Row> known = records.withColumnRenamed(PersonRecords.RECORD_ID, recordId);
        for (String column : columns) {
            known = known.filter(col(column).isNotNull());
        }
        return known;
    }
}
