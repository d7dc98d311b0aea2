package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class ValueIsPossibleTest {
    private final RuleTrial rule = new RuleTrial(new ValueIsPossible());

    @Test
    void values_within_the_bounds_of_their_indicator_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.01,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,100,s01,",
                "poverty_severity_p2,index,99,Banua Cipta,province,2024-09,0,s01,",
                "poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,180.20,s01,");
    }

    @Test
    void values_outside_fail_with_both_bounds() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,0.00,s01,",
                "Nilai 0,01 sampai 100 diharapkan (persen), ditemukan 0",
                "A value from 0.01 to 100 was expected (percent), found 0");
        rule.mustFail(
                "tpt,percent,99,Banua Cipta,province,2024-08,100.5,s01,",
                "Nilai 0,01 sampai 100 diharapkan (persen), ditemukan 100,5",
                "A value from 0.01 to 100 was expected (percent), found 100.5");
        rule.mustFail(
                "poor_population,thousand persons,99,Banua Cipta,province,2024-09,400000.01,s01,",
                "Nilai 1 sampai 400.000.000 diharapkan (orang), ditemukan 400.000.010",
                "A value from 1 to 400,000,000 was expected (persons), found 400,000,010");
    }

    @Test
    void without_an_upper_bound_only_the_lower_one_is_named() {
        rule.mustPass("houses_improved,houses,99,Banua Cipta,province,2024,386000000000,s04,,reported,false");
        rule.mustFail(
                "houses_improved,houses,99,Banua Cipta,province,2024,-1,s04,,reported,false",
                "Nilai 0 sampai ∞ diharapkan (rumah), ditemukan -1",
                "A value from 0 to ∞ was expected (houses), found -1");
    }

    @Test
    void without_a_number_there_is_nothing_to_judge() {
        rule.mustPass("poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,,s01,", "a broken row");
    }
}
