package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class PeriodIsReadableTest {
    private final RuleTrial rule = new RuleTrial(new PeriodIsReadable());

    @Test
    void a_month_and_a_year_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "population,persons,99,Banua Cipta,province,2024,1010000,s01,");
    }

    @Test
    void words_halves_and_nothing_fail() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,Maret 2024,4.90,s01,",
                "Periode YYYY-MM atau YYYY diharapkan, ditemukan \"Maret 2024\"",
                "A period YYYY-MM or YYYY was expected, found \"Maret 2024\"");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-13,4.90,s01,",
                "Periode YYYY-MM atau YYYY diharapkan, ditemukan \"2024-13\"",
                "A period YYYY-MM or YYYY was expected, found \"2024-13\"");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,,4.90,s01,",
                "Periode YYYY-MM atau YYYY diharapkan, ditemukan \"\"",
                "A period YYYY-MM or YYYY was expected, found \"\"");
    }

    @Test
    void of_a_row_that_cannot_be_read_nothing_is_said() {
        rule.mustPass("poverty_rate_p0,percent,99");
    }
}
