package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class SourceIsKnownTest {
    private final RuleTrial rule = new RuleTrial(new SourceIsKnown());

    @Test
    void a_registered_source_passes() {
        rule.mustPass("poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,");
    }

    @Test
    void any_other_source_and_none_fail() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s99,",
                "Sumber dari sources/sources.csv diharapkan, ditemukan \"s99\"",
                "A source of sources/sources.csv was expected, found \"s99\"");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,,",
                "Sumber dari sources/sources.csv diharapkan, ditemukan \"\"",
                "A source of sources/sources.csv was expected, found \"\"");
    }

    @Test
    void of_a_row_that_cannot_be_read_nothing_is_said() {
        rule.mustPass("poverty_rate_p0,percent,99");
    }
}
