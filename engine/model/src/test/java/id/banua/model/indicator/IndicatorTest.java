package id.banua.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.indicator.Indicator.Bounds;
import id.banua.model.indicator.Indicator.Names;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, true",
        "4.02, true",
        "100, true",
        "0, false",
        "100.01, false",
        "-3, false",
        "NaN, false",
        "Infinity, false"
    })
    void bounds_admit_themselves_and_what_lies_between(double value, boolean isAdmitted) {
        assertThat(new Bounds(0.01, 100).admit(value)).isEqualTo(isAdmitted);
    }

    @Test
    void a_side_without_a_bound_admits_every_number() {
        Bounds notNegative = new Bounds(0, Double.POSITIVE_INFINITY);

        assertThat(notNegative.admit(1e300)).isTrue();
        assertThat(notNegative.admit(-0.1)).isFalse();
    }

    @Test
    void a_name_is_indonesian_unless_english_is_asked_for() {
        Names names = new Names("Tingkat pengangguran terbuka", "Open unemployment rate");

        assertThat(names.in("id")).isEqualTo("Tingkat pengangguran terbuka");
        assertThat(names.in("en")).isEqualTo("Open unemployment rate");
        assertThat(names.in("nl")).isEqualTo("Tingkat pengangguran terbuka");
    }

    @Test
    void a_unit_counts_things_or_is_money_or_neither_and_never_both() {
        assertThat(Unit.values()).noneMatch(unit -> unit.isCount() && unit.isMoney());
        assertThat(Unit.PERSONS.isCount()).isTrue();
        assertThat(Unit.RUPIAH_PER_CAPITA_MONTH.isMoney()).isTrue();
        assertThat(Unit.PERCENT.isCount() || Unit.PERCENT.isMoney()).isFalse();
    }
}
