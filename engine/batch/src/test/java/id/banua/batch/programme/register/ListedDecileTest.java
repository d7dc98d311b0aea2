package id.banua.batch.programme.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.LocalSpark;
import id.banua.batch.programme.Area;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Quarter;
import id.banua.batch.programme.Records;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;

class ListedDecileTest {
    private static final Dataset<Row> REGISTER =
            PersonOf.withPerson(Records.of("register", """
                    register_id list  vintage person_key place   decile status
                    r1          dtks  2024-Q1 ani        6302060 1      listed
                    r2          dtks  2025-Q1 ani        6302060 2      listed
                    r3          dtsen 2025-Q1 ani        6302060 3      listed
                    r4          dtsen 2025-Q3 ani        6302060 9      listed
                    r5          dtsen 2025-Q1 budi       6302060 -      listed
                    r6          dtsen 2025-Q1 cici       6302060 4      left
                    r7          dtsen 2025-Q1 dedi       6302060 5      listed
                    r8          dtsen 2025-Q1 dedi       6302060 3      listed
                    """), "register", "register_id");

    private static List<String> deciles(String people) {
        Dataset<Row> records = PersonOf.withPerson(
                        Records.of("enrolments", "enrolment_id person_key place enrolled_on\n" + people),
                        "enrolments",
                        "enrolment_id")
                .withColumn("area", Area.ofRecord())
                .withColumn("quarter", Quarter.ofDay(functions.col("enrolled_on")));
        return ListedDecile.with(records, "quarter", REGISTER).orderBy("enrolment_id").collectAsList().stream()
                .map(row -> row.<String>getAs("decile"))
                .toList();
    }

    @Test
    void the_vintage_in_force_is_the_latest_of_its_quarter_or_before_and_of_the_list_believed_first() {
        assertThat(deciles("""
                e1 ani 6302060 2023-12-31
                e2 ani 6302060 2024-01-01
                e3 ani 6302060 2025-02-01
                e4 ani 6302060 2025-06-30
                e5 ani 6302060 2025-07-01
                """)).containsExactly("unknown", "1", "3", "3", "9");
    }

    @Test
    void not_on_the_list_is_something_else_than_not_known() {
        assertThat(deciles("""
                e1 budi 6302060 2025-05-01
                e2 cici 6302060 2025-05-01
                e3 eka  6302060 2025-05-01
                e4 -    6302060 2025-05-01
                e5 eka  6371    2025-05-01
                e6 dedi 6302060 2025-05-01
                """)).containsExactly("unknown", "unlisted", "unlisted", "unknown", "unknown", "3");
    }

    @Test
    void a_vintage_number_leads_back_to_its_list_and_quarter() {
        Row row = LocalSpark.session()
                .range(1)
                .select(Vintages.numberOf(functions.lit("dtks"), functions.lit("2025-Q3"))
                        .as("number"))
                .select(
                        Vintages.listOf(functions.col("number")),
                        Quarter.text(Vintages.quarterOf(functions.col("number"))))
                .first();

        assertThat(row.getString(0)).isEqualTo("dtks");
        assertThat(row.getString(1)).isEqualTo("2025-Q3");
    }
}
