package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class RoundExistsTest {
    private final RuleTrial rule = new RuleTrial(new RoundExists());

    @Test
    void months_with_a_round_in_that_year_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,5.00,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "tpt,percent,99,Banua Cipta,province,2024-02,4.20,s01,",
                "population,persons,99,Banua Cipta,province,2024-06,1010000,s01,");
    }

    @Test
    void another_month_fails_with_the_months_that_were_possible() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-05,4.97,s05,",
                "Bulan putaran Susenas (3, 9) diharapkan, ditemukan periode 2024-05",
                "A month with a Susenas round (3, 9) was expected, found the period 2024-05");
    }

    @Test
    void a_round_that_did_not_take_place_in_that_year_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2023-09,5.05,s05,",
                "Bulan putaran Susenas (3) diharapkan, ditemukan periode 2023-09",
                "A month with a Susenas round (3) was expected, found the period 2023-09");
    }

    @Test
    void a_bare_year_and_a_broken_row_are_left_to_other_rules() {
        rule.mustPass("poverty_rate_p0,percent,99,Banua Cipta,province,2024,4.95,s05,", "a broken row");
    }
}
