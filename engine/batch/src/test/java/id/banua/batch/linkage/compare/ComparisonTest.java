package id.banua.batch.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.PlaceLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Person.Home;
import id.banua.batch.linkage.compare.Person.Keys;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.linkage.compare.Person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final Comparison COMPARISON = new Comparison(InventedPersons.world());

    @ParameterizedTest
    @CsvSource({
        "19900412, 19900412, SAME",
        "19900412, 19901204, SWAPPED",
        "19900412, 19900413, ONE_PART",
        "19900412, 19900428, ONE_PART",
        "19900412, 19910412, ONE_PART",
        "19900412, 19800412, ONE_PART",
        "19900412, 19900812, ONE_PART",
        "19900512, 19900101, YEAR_OF_STAND_IN",
        "19900412, 19900923, YEAR",
        "19900412, 19910923, DIFFERENT",
        "19900412, 0, MISSING"
    })
    void birth_dates_agree_on_a_level(int one, int other, BirthDateLevel level) {
        assertThat(compared(person(one), person(other)).is(Field.BIRTH_DATE, level))
                .isTrue();
        assertThat(compared(person(other), person(one))).isEqualTo(compared(person(one), person(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "6302060, sungaitaib, VILLAGE",
        "6302060, sungaitaip, VILLAGE",
        "6302060, stagen, DISTRICT",
        "6302060, '', DISTRICT",
        "6302061, sungaitaib, REGENCY",
        "6401010, sungaitaib, ELSEWHERE",
        "0, '', MISSING"
    })
    void homes_agree_on_a_level(int district, String village, PlaceLevel level) {
        Person there = new Person(
                2,
                Register.TRAINEES,
                new Keys(0, 0, 0),
                InventedPersons.name("Hasan"),
                null,
                Sex.MALE,
                new Home(district, village));

        assertThat(compared(person(0), there).is(Field.PLACE, level)).isTrue();
    }

    @Test
    void what_is_not_known_agrees_and_disagrees_with_nothing() {
        Person nobody = new Person(
                2, Register.TRAINEES, new Keys(0, 0, 0), InventedPersons.name(""), null, Sex.UNKNOWN, new Home(0, ""));

        Pattern pattern = compared(person(19900412), nobody);

        for (Field field : Field.values()) {
            assertThat(pattern.level(field)).as(field.id()).isZero();
        }
    }

    @Test
    void keys_agree_only_where_both_are_there() {
        Person one = keyed(new Keys(1, 2, 3));

        assertThat(compared(one, keyed(new Keys(1, 2, 4))).is(Field.PERSON_KEY, YesNoLevel.SAME))
                .isTrue();
        assertThat(compared(one, keyed(new Keys(1, 2, 4))).is(Field.HOUSEHOLD_KEY, YesNoLevel.DIFFERENT))
                .isTrue();
        assertThat(compared(one, keyed(new Keys(1, 3, 3))).is(Field.PERSON_KEY, YesNoLevel.DIFFERENT))
                .isTrue();
        assertThat(compared(one, keyed(new Keys(0, 0, 0))).is(Field.PERSON_KEY, YesNoLevel.MISSING))
                .isTrue();
    }

    @Test
    void a_birth_date_that_many_give_tells_less() {
        int frequent = compared(person(19900101), person(19900101)).dateBits();
        int usual = compared(person(19900412), person(19900412)).dateBits();

        assertThat(frequent).isLessThan(usual - 3);
    }

    private static Pattern compared(Person one, Person other) {
        return COMPARISON.of(one, other);
    }

    private static Person person(int birth) {
        return InventedPersons.person(1, "Hasan Basri", birth);
    }

    private static Person keyed(Keys keys) {
        return new Person(
                1, Register.TRAINEES, keys, InventedPersons.name("Hasan"), null, Sex.MALE, new Home(6302060, ""));
    }
}
