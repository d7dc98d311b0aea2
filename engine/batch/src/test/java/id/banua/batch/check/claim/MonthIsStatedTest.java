package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class MonthIsStatedTest {
    private final RuleTrial rule = new RuleTrial(new MonthIsStated());

    @Test
    void a_month_passes_and_so_does_the_year_of_an_annual_figure() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "population,persons,99,Banua Cipta,province,2024,1010000,s01,",
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,,reported,false");
    }

    @Test
    void a_bare_year_of_a_survey_with_two_rounds_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024,4.95,s05,",
                "Bulan putaran Susenas diharapkan, ditemukan tahun 2024 saja",
                "The month of a Susenas round was expected, found the bare year 2024");
    }

    /** Only March carries regencies, and before 2015 there was only March. */
    @Test
    void a_bare_year_that_can_only_mean_one_round_passes() {
        rule.mustPass(
                "poverty_rate_p0,percent,9901,Hulu Cipta,regency,2024,7.00,s05,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2012,7.00,s05,");
    }

    @Test
    void without_a_period_or_an_indicator_there_is_nothing_to_ask() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,,4.95,s05,",
                "jobless_rate,percent,99,Banua Cipta,province,2024,4.95,s05,",
                "a broken row");
    }
}
