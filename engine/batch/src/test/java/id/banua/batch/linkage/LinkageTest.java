package id.banua.batch.linkage;

import static id.banua.batch.linkage.InventedRecords.record;
import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.linkage.compare.Person.Register;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One world for all: what is linked, what is not, and what somebody should look at. */
class LinkageTest {
    private static final List<Row> POOR = List.of(
            record("a-key", 1, "Kaspul Anwar", "1980-03-15", "male"),
            record("a-swapped", null, "Barkatullah Aspiani", "1985-04-09", "male"),
            record("a-short", 3, "Muhammad Ridho Sangkai", "1991-11-23", "male"),
            record("a-typo", null, "Juairiah Masrufah", "1977-08-30", "female"),
            record("a-stolen", 5, "Wagiman Sarjono", "1965-07-07", "male"),
            record("a-same-1", null, "Ngatiman", "1970-01-01", "male"),
            record("a-same-2", null, "Ngatiman", "1970-01-01", "male"));

    private static final List<Row> TRAINEES = List.of(
            record("b-key", 1, "KASPUL A.", null, "male"),
            record("b-swapped", null, "H. Barkatullah Aspiani, S.Pd", "1985-09-04", "male"),
            record("b-short", null, "M. Ridho Sangkai", "1991-11-23", "male"),
            record("b-short-again", 3, "Moh. Ridho Sangkai", "1991-11-23", "male"),
            record("b-typo", null, "Juairiah Masrupah", "1977-08-30", "female"),
            record("b-stolen", 5, "Ester Debora", "1988-12-24", "female"),
            record("b-same", null, "Ngatiman", "1970-01-01", "male"));

    private static List<Row> links;
    private static List<Row> people;
    private static List<Row> review;

    @BeforeAll
    static void link() {
        try (Linkage linkage = linked(1)) {
            links = linkage.links().collectAsList();
            people = linkage.people().collectAsList();
            review = linkage.review().collectAsList();
        }
    }

    @Test
    void the_same_key_links_exactly_and_has_no_weight() {
        Row link = only("a-key", "b-key");

        assertThat(link.<String>getAs(Links.METHOD)).isEqualTo(Links.EXACT);
        assertThat(link.<Object>getAs(Links.WEIGHT)).isNull();
        assertThat(link.<Boolean>getAs(Links.IS_ACCEPTED)).isTrue();
    }

    @Test
    void without_a_key_agreement_links_with_a_weight() {
        for (String person : List.of("swapped", "typo")) {
            Row link = only("a-" + person, "b-" + person);

            assertThat(link.<String>getAs(Links.METHOD)).isEqualTo(Links.PROBABILISTIC);
            assertThat(link.<Double>getAs(Links.WEIGHT)).isPositive();
            assertThat(link.<Double>getAs(Links.MATCH_PROBABILITY)).isBetween(0.9, 1.0);
            assertThat(link.<Boolean>getAs(Links.IS_ACCEPTED)).as(person).isTrue();
        }
    }

    @Test
    void all_enrolments_of_a_person_lead_to_the_same_one_with_and_without_a_key() {
        assertThat(accepted()).contains("a-short b-short", "a-short b-short-again");
        assertThat(personOf("b-short")).isEqualTo(personOf("b-short-again")).isEqualTo(personOf("a-short"));
    }

    @Test
    void a_key_that_everything_contradicts_links_nobody_and_goes_to_review() {
        Row link = only("a-stolen", "b-stolen");

        assertThat(link.<Boolean>getAs(Links.IS_ACCEPTED)).isFalse();
        assertThat(link.<Boolean>getAs(Links.NEEDS_REVIEW)).isTrue();
        assertThat(review)
                .filteredOn(row -> row.<String>getAs("record_id_1").endsWith("stolen"))
                .extracting(row -> row.<String>getAs("reason"))
                .containsExactly("key_contradiction");
    }

    @Test
    void records_that_agree_in_everything_are_one_person_also_where_a_register_has_them_twice() {
        assertThat(List.of(personOf("a-same-1"), personOf("a-same-2"), personOf("b-same")))
                .containsOnly(personOf("b-same"));
    }

    @Test
    void no_pair_is_told_twice_and_no_record_is_two_persons() {
        assertThat(links).extracting(LinkageTest::pair).doesNotHaveDuplicates();
        assertThat(people)
                .hasSizeGreaterThan(5000)
                .extracting(row -> row.getAs("register") + " " + row.getAs(PersonRecords.RECORD_ID))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothing_that_comes_out_holds_a_name_a_home_or_a_key() {
        String all = Stream.of(links, people, review)
                .flatMap(List::stream)
                .map(Row::toString)
                .collect(Collectors.joining("\n"));

        assertThat(all.toLowerCase(java.util.Locale.ROOT)).doesNotContain("ridho", "kaspul", "sungai", "taib", "[b@");
        assertThat(review).isNotEmpty().allSatisfy(row -> {
            for (String field : List.of("name", "birth_date", "place", "person_key", "household_key")) {
                assertThat(row.<String>getAs(field)).as("how far they agree").matches("[a-z_]+");
            }
        });
    }

    @Test
    void the_order_of_the_records_makes_no_difference() {
        try (Linkage linkage = linked(2)) {
            assertThat(linkage.links().collectAsList()).containsExactlyInAnyOrderElementsOf(links);
            assertThat(linkage.people().collectAsList()).containsExactlyInAnyOrderElementsOf(people);
            assertThat(linkage.review().collectAsList()).isEqualTo(review);
        }
    }

    /** The ids of the others tell who they are: {@code register#12.0} and {@code trainees#12.1} are person 12. */
    @Test
    void of_the_others_nearly_all_are_found_and_nearly_none_is_wrong() {
        Set<String> found =
                accepted().stream().filter(pair -> pair.startsWith("register#")).collect(Collectors.toSet());
        List<String> trainees = othersOf("trainees");
        Set<String> right = othersOf("register").stream()
                .flatMap(a -> trainees.stream()
                        .filter(b -> person(a).equals(person(b)))
                        .map(b -> a + " " + b))
                .collect(Collectors.toSet());
        double hits = found.stream().filter(right::contains).count();

        assertThat(hits / found.size()).as("precision").isGreaterThan(0.98);
        assertThat(hits / right.size()).as("recall").isGreaterThan(0.95);
    }

    private static List<String> othersOf(String register) {
        return people.stream()
                .map(row -> row.<String>getAs(PersonRecords.RECORD_ID))
                .filter(id -> id.startsWith(register + "#"))
                .toList();
    }

    private static String person(String id) {
        return id.substring(id.indexOf('#'), id.indexOf('.'));
    }

    private static Linkage linked(long order) {
        return Linkage.of(
                shuffled(POOR, Register.POOR_REGISTER, order),
                shuffled(TRAINEES, Register.TRAINEES, order),
                LinkagePolicy.STANDARD);
    }

    private static Dataset<Row> shuffled(List<Row> records, Register register, long order) {
        List<Row> rows = new ArrayList<>(records);
        rows.addAll(InventedRecords.others(register));
        Collections.shuffle(rows, new Random(order));
        return InventedRecords.dataset(rows);
    }

    private static Row only(String a, String b) {
        List<Row> found =
                links.stream().filter(row -> pair(row).equals(a + " " + b)).toList();
        assertThat(found).as(a + " " + b).hasSize(1);
        return found.get(0);
    }

    private static List<String> accepted() {
        return links.stream()
                .filter(row -> row.<Boolean>getAs(Links.IS_ACCEPTED))
                .map(LinkageTest::pair)
                .toList();
    }

    private static String pair(Row row) {
        return row.getAs(Links.RECORD_ID_A) + " " + row.getAs(Links.RECORD_ID_B);
    }

    private static String personOf(String recordId) {
        return people.stream()
                .filter(row -> row.getAs(PersonRecords.RECORD_ID).equals(recordId))
                .map(row -> row.<String>getAs(Links.PERSON_ID))
                .findFirst()
                .orElseThrow();
    }
}
