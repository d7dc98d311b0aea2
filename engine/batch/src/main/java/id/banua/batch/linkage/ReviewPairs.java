package id.banua.batch.linkage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.cluster.LikelyPersons;
import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Pattern;
import id.banua.batch.linkage.compare.Person.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Pairs that somebody should look at. They name the records, not the persons: who reviews opens the sources at these
 * places. What stands here of a person is how two records agree, never what they say.
 */
public final class ReviewPairs {
    private static final String REASON = "reason";

    private ReviewPairs() {}

    /** The shape of the review: where both records are, why they are here, and how they agree. */
    public static StructType schema() {
        StructType schema = new StructType()
                .add("register_1", DataTypes.StringType, false)
                .add("record_id_1", DataTypes.StringType, false)
                .add("register_2", DataTypes.StringType, false)
                .add("record_id_2", DataTypes.StringType, false)
                .add(REASON, DataTypes.StringType, false)
                .add(Links.WEIGHT, DataTypes.DoubleType, false)
                .add(Links.MATCH_PROBABILITY, DataTypes.DoubleType, false);
        for (Field field : Field.values()) {
            schema = schema.add(field.id(), DataTypes.StringType, false);
        }
        return schema;
    }

    /** Likeliest first; of equal records the first by its id. */
    static Dataset<Row> of(Dataset<Row> decided, Dataset<Row> records) {
        Dataset<Row> first =
                records.groupBy(PersonRow.ID).agg(min(PersonRecords.RECORD_ID).as(PersonRecords.RECORD_ID));
        Dataset<Row> pairs = Links.open(decided)
                .filter(col(Links.NEEDS_REVIEW).and(col(LikelyPersons.PATTERN).isNotNull()));
        return end(end(pairs, first, LikelyPersons.LEFT, "1"), first, LikelyPersons.RIGHT, "2")
                .select(
                        col("register_1"),
                        col("record_id_1"),
                        col("register_2"),
                        col("record_id_2"),
                        when(col(LikelyPersons.IS_EXACT), "key_contradiction")
                                .otherwise("uncertain")
                                .as(REASON),
                        round(col(LikelyPersons.WEIGHT), 2),
                        round(col(Links.MATCH_PROBABILITY), 4),
                        col(LikelyPersons.PATTERN))
                .map((MapFunction<Row, Row>) ReviewPairs::withLevels, Encoders.row(schema()))
                .orderBy(
                        col(Links.MATCH_PROBABILITY).desc(),
                        col("record_id_1"),
                        col("record_id_2"),
                        col("register_1"),
                        col("register_2"));
    }

    private static Dataset<Row> end(Dataset<Row> pairs, Dataset<Row> records, String end, String number) {
        Column isPoor = PersonRow.isOf(Register.POOR_REGISTER, col(end));
        return pairs.withColumn(
                        "register_" + number, when(isPoor, Links.POOR_REGISTER).otherwise(Links.TRAINEES))
                .join(
                        records.select(
                                col(PersonRow.ID).as(end),
                                col(PersonRecords.RECORD_ID).as("record_id_" + number)),
                        end);
    }

    private static Row withLevels(Row row) {
        Pattern pattern = new Pattern(row.getInt(row.size() - 1));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size() - 1; i++) {
            values.add(row.get(i));
        }
        for (Field field : Field.values()) {
            values.add(field.levels().get(pattern.level(field)).toLowerCase(Locale.ROOT));
        }
        return RowFactory.create(values.toArray());
    }
}
