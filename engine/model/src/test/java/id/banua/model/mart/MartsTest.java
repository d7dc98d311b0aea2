package id.banua.model.mart;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.mart.MartColumn.Role;
import id.banua.model.mart.MartColumn.Type;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every mart, those to come included. */
class MartsTest {
    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z]+(_[a-z]+)*");

    /** Keys of people and households stay in the engine; so do the numbers that they are made of. */
    private static final Set<String> KEYS_OF_PEOPLE =
            Set.of("person_key", "household_key", "nik", "kk", "no_kk", "person_id", "household_id");

    static Stream<Mart> marts() {
        return Marts.ALL.stream();
    }

    @Test
    void every_mart_has_a_name_of_its_own() {
        assertThat(marts().map(Mart::name)).doesNotHaveDuplicates().allMatch(SNAKE_CASE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("marts")
    void every_column_of_a_mart_has_a_name_of_its_own(Mart mart) {
        assertThat(mart.columnNames()).doesNotHaveDuplicates().allMatch(SNAKE_CASE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("marts")
    void identifiers_come_first_and_there_is_at_least_one(Mart mart) {
        assertThat(mart.identifiers()).isNotEmpty();
        assertThat(mart.columnNames()).startsWith(mart.identifiers().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("marts")
    void an_identifier_is_never_missing_and_anything_else_may_be(Mart mart) {
        assertThat(mart.columns())
                .allSatisfy(column -> assertThat(column.nullable()).isEqualTo(column.role() != Role.IDENTIFIER));
    }

    @ParameterizedTest
    @MethodSource("marts")
    void a_measure_is_a_decimal_and_an_identifier_is_not(Mart mart) {
        assertThat(mart.columns()).allSatisfy(column -> {
            switch (column.role()) {
                case MEASURE -> assertThat(column.type()).isEqualTo(Type.DECIMAL);
                case IDENTIFIER -> assertThat(column.type()).isIn(Type.TEXT, Type.WHOLE);
                case ATTRIBUTE -> assertThat(column.type()).isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("marts")
    void no_mart_holds_a_key_of_a_person_or_a_household(Mart mart) {
        assertThat(mart.columnNames()).doesNotContainAnyElementsOf(KEYS_OF_PEOPLE);
    }

    @Test
    void the_columns_of_a_mart_cannot_be_changed_from_outside() {
        List<MartColumn> columns = Marts.OBSERVATIONS.columns();

        assertThat(columns).isUnmodifiable();
    }
}
