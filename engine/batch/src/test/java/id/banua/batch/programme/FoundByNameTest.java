package id.banua.batch.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.linkage.Links;
import id.banua.batch.programme.register.ListedDecile;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

class FoundByNameTest {
    private static final StructType LINKS = new StructType()
            .add(Links.RECORD_ID_A, DataTypes.StringType)
            .add(Links.RECORD_ID_B, DataTypes.StringType)
            .add(Links.METHOD, DataTypes.StringType)
            .add(Links.IS_ACCEPTED, DataTypes.BooleanType);

    private static final Dataset<Row> REGISTER =
            PersonOf.withPerson(Records.of("register", """
            register_id list  vintage person_key place   decile status
            r1          dtsen 2025-Q1 ani        6302060 3      listed
            r2          dtsen 2025-Q1 -          6302060 1      listed
            r3          dtsen 2025-Q3 budi       6302060 9      listed
            r4          dtsen 2025-Q1 budi       6302060 2      listed
            """), "register", "register_id");

    private static final Dataset<Row> ENROLMENTS =
            PersonOf.withPerson(Records.of("enrolments", """
            enrolment_id person_key place   enrolled_on
            e1           ani        6302060 2025-02-01
            e2           -          6302060 2025-02-01
            e3           -          6302060 2025-02-01
            e4           -          6302060 2025-07-01
            e5           cici       6302060 2025-02-01
            e6           -          6302060 2025-02-01
            """), "enrolments", "enrolment_id");

    private static Row link(String register, String trainee, String method, boolean isAccepted) {
        return RowFactory.create("register/" + register, trainee, method, isAccepted);
    }

    private static List<String> deciles(Row... links) {
        Dataset<Row> found = FoundByName.of(LocalSpark.session().createDataFrame(List.of(links), LINKS), ENROLMENTS);
        Dataset<Row> enrolled = FoundByName.identified(ENROLMENTS, found)
                .withColumn("area", Area.ofRecord())
                .withColumn("quarter", Quarter.ofDay(functions.col("enrolled_on")));
        return ListedDecile.with(enrolled, "quarter", FoundByName.listed(REGISTER, found))
                .orderBy("enrolment_id")
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("decile"))
                .toList();
    }

    @Test
    void without_links_whoever_has_no_nik_has_no_known_decile() {
        assertThat(deciles()).containsExactly("3", "unknown", "unknown", "unknown", "unlisted", "unknown");
    }

    @Test
    void whoever_linkage_found_has_the_decile_of_the_register_in_force() {
        assertThat(deciles(
                        link("r2", "enrolments/e2", Links.PROBABILISTIC, true),
                        link("r3", "enrolments/e3", Links.PROBABILISTIC, true),
                        link("r4", "enrolments/e3", Links.PROBABILISTIC, true),
                        link("r3", "enrolments/e4", Links.PROBABILISTIC, true),
                        link("r4", "enrolments/e4", Links.PROBABILISTIC, true)))
                .containsExactly("3", "1", "2", "9", "unlisted", "unknown");
    }

    @Test
    void a_nik_that_the_register_lacks_does_not_make_a_poor_person_unlisted() {
        assertThat(deciles(link("r2", "enrolments/e5", Links.PROBABILISTIC, true))
                        .get(4))
                .isEqualTo("1");
    }

    @Test
    void pairs_for_review_and_those_of_placements_decide_nothing() {
        assertThat(deciles(
                        link("r2", "enrolments/e2", Links.PROBABILISTIC, false),
                        link("r4", "placements/e3", Links.PROBABILISTIC, true)))
                .isEqualTo(deciles());
    }
}
