package id.banua.model.period;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.model.region.RegionLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRoundTest {
    private static final SurveyRound MARCH =
            new SurveyRound(Survey.SUSENAS, 3, RegionLevel.REGENCY, 2015, Integer.MAX_VALUE);
    private static final SurveyRound SEPTEMBER = new SurveyRound(Survey.SUSENAS, 9, RegionLevel.PROVINCE, 2015, 2022);

    @ParameterizedTest
    @CsvSource({
        "NATION,   true,  true",
        "PROVINCE, true,  true",
        "REGENCY,  true,  false",
        "DISTRICT, false, false",
        "VILLAGE,  false, false",
    })
    void a_sample_reaches_down_to_its_finest_level(RegionLevel level, boolean inMarch, boolean inSeptember) {
        assertThat(MARCH.reaches(level)).isEqualTo(inMarch);
        assertThat(SEPTEMBER.reaches(level)).isEqualTo(inSeptember);
    }

    @ParameterizedTest
    @CsvSource({"2014, false, false", "2015, true, true", "2022, true, true", "2023, true, false", "2999, true, false"})
    void a_round_exists_in_the_years_of_its_design(int year, boolean inMarch, boolean inSeptember) {
        assertThat(MARCH.covers(year)).isEqualTo(inMarch);
        assertThat(SEPTEMBER.covers(year)).isEqualTo(inSeptember);
    }
}
