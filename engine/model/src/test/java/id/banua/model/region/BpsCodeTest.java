package id.banua.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BpsCodeTest {
    private static final long SEED = 6302060;

    @ParameterizedTest
    @CsvSource({
        "00,         NATION,   ",
        "63,         PROVINCE, 00",
        "6302,       REGENCY,  63",
        "6302060,    DISTRICT, 6302",
        "6302060013, VILLAGE,  6302060",
    })
    void a_code_tells_its_level_and_its_parent(String digits, RegionLevel level, String parent) {
        BpsCode code = new BpsCode(digits);

        assertThat(code.level()).isEqualTo(level);
        assertThat(code.parent().map(BpsCode::digits).orElse(null)).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6", "630", "63.02", "630206", "63O2", " 6302", "6302060013 ", "٦٣٠٢", "63020600131"})
    void a_text_of_another_form_is_no_bps_code(String text) {
        assertThat(BpsCode.isWellFormed(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BpsCode(text))
                .withMessage("A BPS code has 2, 4, 7 or 10 digits, but was '" + text + "'");
    }

    @Test
    void codes_sort_as_parents_before_their_children() {
        assertThat(Stream.of("6302060", "64", "6302", "00", "63")
                        .map(BpsCode::new)
                        .sorted())
                .extracting(BpsCode::toString)
                .containsExactly("00", "63", "6302", "6302060", "64");
    }

    @ParameterizedTest
    @MethodSource("villages")
    void every_ancestor_is_a_beginning_of_the_code_until_the_nation(BpsCode village) {
        BpsCode district = village.parent().orElseThrow();
        BpsCode regency = district.parent().orElseThrow();
        BpsCode province = regency.parent().orElseThrow();

        assertThat(village.digits())
                .as("seed %d", SEED)
                .startsWith(district.digits())
                .startsWith(regency.digits())
                .startsWith(province.digits());
        assertThat(province.parent()).contains(BpsCode.NATION);
        assertThat(BpsCode.NATION.parent()).isEmpty();
    }

    static Stream<BpsCode> villages() {
        return new Random(SEED).longs(50, 1_100_000_000L, 9_999_999_999L).mapToObj(code -> new BpsCode("" + code));
    }

    @Test
    void a_region_contains_those_below_it_and_the_nation_all() {
        assertThat(new BpsCode("63").contains(new BpsCode("6302060"))).isTrue();
        assertThat(new BpsCode("63").contains(new BpsCode("6402"))).isFalse();
        assertThat(new BpsCode("63").contains(new BpsCode("63"))).isFalse();
        assertThat(BpsCode.NATION.contains(new BpsCode("63"))).isTrue();
        assertThat(new BpsCode("6302").contains(new BpsCode("63"))).isFalse();
    }
}
