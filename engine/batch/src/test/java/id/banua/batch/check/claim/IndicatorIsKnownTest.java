package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class IndicatorIsKnownTest {
    private final RuleTrial rule = new RuleTrial(new IndicatorIsKnown());

    @Test
    void a_name_of_the_claims_and_one_of_the_catalogue_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "poverty_rate,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "tpt_female,percent,99,Banua Cipta,province,2024-08,4.90,s01,");
    }

    @Test
    void another_name_fails() {
        rule.mustFail(
                "jobless_rate,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "Nama indikator dari indicators/claim_names.csv diharapkan, ditemukan \"jobless_rate\"",
                "An indicator of indicators/claim_names.csv was expected, found \"jobless_rate\"");
        rule.mustFail(
                ",percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "Nama indikator dari indicators/claim_names.csv diharapkan, ditemukan \"\"",
                "An indicator of indicators/claim_names.csv was expected, found \"\"");
    }

    @Test
    void of_a_row_that_cannot_be_read_nothing_is_said() {
        rule.mustPass("jobless_rate,percent");
    }
}
