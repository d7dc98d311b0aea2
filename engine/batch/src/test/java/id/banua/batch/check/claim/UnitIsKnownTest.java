package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class UnitIsKnownTest {
    private final RuleTrial rule = new RuleTrial(new UnitIsKnown());

    @Test
    void a_unit_that_the_catalogue_lists_passes() {
        rule.mustPass(
                "poor_population,thousand persons,64,Kalimantan Timur,province,2025-03,199.71,s01,",
                "poor_population,persons,64,Kalimantan Timur,province,2025-03,199710,s01,",
                "poverty_rate_p0, percent ,99,Banua Cipta,province,2024-09,4.90,s01,");
    }

    /** Printed so in March 2025: the word for thousand was lost. */
    @Test
    void the_poor_of_a_province_counted_as_199_71_jiwa_fail() {
        rule.mustFail(
                "poor_population,jiwa,64,Kalimantan Timur,province,2025-03,199.71,s04,",
                "Satuan persons / thousand persons diharapkan, ditemukan \"jiwa\"",
                "The unit persons / thousand persons was expected, found \"jiwa\"");
    }

    @Test
    void a_missing_unit_fails() {
        rule.mustFail(
                "tpt,,99,Banua Cipta,province,2024-08,4.40,s01,",
                "Satuan percent diharapkan, ditemukan \"\"",
                "The unit percent was expected, found \"\"");
    }

    @Test
    void of_an_unknown_indicator_nothing_is_said() {
        rule.mustPass("jobless_rate,jiwa,99,Banua Cipta,province,2024-09,4.90,s01,", "a broken row");
    }
}
