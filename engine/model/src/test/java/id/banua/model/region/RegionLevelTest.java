package id.banua.model.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionLevelTest {

    @ParameterizedTest
    @EnumSource
    void a_level_is_read_from_its_own_word(RegionLevel level) {
        assertThat(RegionLevel.of(level.id())).isEqualTo(level);
    }

    @Test
    void the_word_of_the_claims_for_the_nation_is_read_too() {
        assertThat(RegionLevel.of("national")).isEqualTo(RegionLevel.NATION);
    }

    @Test
    void another_word_is_refused_with_the_words_that_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegionLevel.of("kabupaten"))
                .withMessage("A region level is nation, province, regency, district or village, but was 'kabupaten'");
    }

    @Test
    void a_district_is_finer_than_a_regency_and_nothing_is_finer_than_itself() {
        assertThat(RegionLevel.DISTRICT.isFinerThan(RegionLevel.REGENCY)).isTrue();
        assertThat(RegionLevel.REGENCY.isFinerThan(RegionLevel.REGENCY)).isFalse();
        assertThat(RegionLevel.NATION.isFinerThan(RegionLevel.PROVINCE)).isFalse();
    }
}
