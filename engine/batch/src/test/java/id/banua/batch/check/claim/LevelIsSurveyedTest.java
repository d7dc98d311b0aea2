package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class LevelIsSurveyedTest {
    private final RuleTrial rule = new RuleTrial(new LevelIsSurveyed());

    @Test
    void march_and_august_carry_regencies_and_every_round_carries_provinces() {
        rule.mustPass(
                "poverty_rate_p0,percent,9901,Hulu Cipta,regency,2024-03,7.00,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "poverty_rate_p0,percent,00,Indonesia,national,2024-09,8.57,s01,",
                "tpt,percent,9901,Hulu Cipta,regency,2024-08,4.40,s01,",
                "tpt,percent,99,Banua Cipta,province,2024-02,4.20,s01,");
    }

    @Test
    void a_susenas_figure_of_september_for_a_regency_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,9901,Hulu Cipta,regency,2024-09,6.90,s04,",
                "Putaran Susenas September dirancang sampai tingkat provinsi, tetapi Kabupaten Hulu Cipta adalah"
                        + " kabupaten/kota",
                "The Susenas round of September is designed down to the level of a province, but Kabupaten Hulu Cipta is a"
                        + " regency");
    }

    @Test
    void a_figure_for_a_district_fails_in_every_round() {
        rule.mustFail(
                "poverty_rate_p0,percent,6302060,Pulau Laut Utara,district,2024-03,7.00,s04,",
                "Putaran Susenas Maret dirancang sampai tingkat kabupaten/kota, tetapi Kecamatan Pulau Laut Utara adalah"
                        + " kecamatan",
                "The Susenas round of March is designed down to the level of a regency, but Kecamatan Pulau Laut Utara is"
                        + " a district");
    }

    @Test
    void figures_without_rounds_and_unknown_rounds_are_left_to_other_rules() {
        rule.mustPass(
                "population,persons,6302060,Pulau Laut Utara,district,2024,39304,s01,",
                "poverty_rate_p0,percent,9901,Hulu Cipta,regency,2024-05,6.90,s04,",
                "poverty_rate_p0,percent,9901,Hulu Cipta,regency,2024-09,,s04,",
                "a broken row");
    }
}
