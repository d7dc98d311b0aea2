package id.banua.batch.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.linkage.block.PersonRow;
import id.banua.batch.linkage.cluster.LikelyPersons;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** Even ids are of the poor register, odd ones of trainees. */
class FoundPersonsTest {
    private static final StructType DECIDED = new StructType()
            .add(LikelyPersons.LEFT, DataTypes.LongType)
            .add(LikelyPersons.RIGHT, DataTypes.LongType)
            .add(LikelyPersons.PERSON, DataTypes.LongType)
            .add(LikelyPersons.IS_EXACT, DataTypes.BooleanType)
            .add(LikelyPersons.DECISION, DataTypes.StringType);
    private static final StructType RECORDS = new StructType().add(PersonRow.ID, DataTypes.LongType);

    /** The record belongs to that person. */
    private static Row person(long record, long person) {
        return RowFactory.create(record, null, person, null, null);
    }

    private static Row pair(long left, long right, boolean isExact, String decision) {
        return RowFactory.create(left, right, left, isExact, decision);
    }

    private static List<String> found(long records, Row... decided) {
        List<Row> ids =
                LongStream.range(0, records).mapToObj(RowFactory::create).toList();
        return FoundPersons.of(
                        LocalSpark.session().createDataFrame(List.of(decided), DECIDED),
                        LocalSpark.session().createDataFrame(ids, RECORDS))
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ").replace(" null", ""))
                .toList();
    }

    @Test
    void whoever_was_compared_with_nobody_is_not_found() {
        assertThat(found(3)).containsExactlyInAnyOrder("poor_register unmatched 2 0", "trainees unmatched 1 0");
    }

    @Test
    void a_person_of_several_records_counts_once_on_each_side_and_by_key_if_any_pair_has_one() {
        assertThat(found(
                        4,
                        person(0, 0),
                        person(1, 0),
                        person(2, 0),
                        person(3, 0),
                        pair(0, 1, false, "accepted"),
                        pair(1, 2, true, "accepted"),
                        pair(0, 2, false, "accepted"),
                        pair(0, 3, false, "accepted")))
                .containsExactlyInAnyOrder("poor_register exact 1", "trainees exact 1");
    }

    @Test
    void records_of_one_register_that_are_one_person_are_not_found_in_the_other() {
        assertThat(found(3, person(0, 0), person(2, 0), pair(0, 2, true, "accepted")))
                .containsExactlyInAnyOrder("poor_register unmatched 1 0", "trainees unmatched 1 0");
    }

    @Test
    void by_name_is_told_apart_from_by_key_and_review_is_a_part_of_not_found() {
        assertThat(found(
                        8,
                        person(0, 0),
                        person(1, 0),
                        pair(0, 1, false, "accepted"),
                        pair(0, 3, false, "for_review"),
                        pair(2, 3, false, "for_review"),
                        pair(4, 6, false, "for_review"),
                        pair(5, 6, false, "rejected")))
                .containsExactlyInAnyOrder(
                        "poor_register probabilistic 1",
                        "trainees probabilistic 1",
                        "poor_register unmatched 3 1",
                        "trainees unmatched 3 1");
    }

    @Test
    void two_records_of_one_key_that_are_not_one_person_are_found_by_nothing() {
        assertThat(found(2, person(0, 0), person(1, 1), pair(0, 1, true, "for_review")))
                .containsExactlyInAnyOrder("poor_register unmatched 1 1", "trainees unmatched 1 1");
    }
}
