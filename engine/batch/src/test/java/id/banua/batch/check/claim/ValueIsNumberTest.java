package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class ValueIsNumberTest {
    private final RuleTrial rule = new RuleTrial(new ValueIsNumber());

    @Test
    void a_plain_decimal_passes() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "poor_population,persons,99,Banua Cipta,province,2024-09,49500,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,-4.90,s01,");
    }

    @Test
    void commas_separators_words_and_nothing_fail() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,\"4,90\",s01,",
                "Angka seperti 4.02 diharapkan, ditemukan \"4,90\"",
                "A number such as 4.02 was expected, found \"4,90\"");
        rule.mustFail(
                "poor_population,persons,99,Banua Cipta,province,2024-09,1.010.000,s01,",
                "Angka seperti 4.02 diharapkan, ditemukan \"1.010.000\"",
                "A number such as 4.02 was expected, found \"1.010.000\"");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,NaN,s01,",
                "Angka seperti 4.02 diharapkan, ditemukan \"NaN\"",
                "A number such as 4.02 was expected, found \"NaN\"");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,,s01,",
                "Angka seperti 4.02 diharapkan, ditemukan \"\"",
                "A number such as 4.02 was expected, found \"\"");
    }

    @Test
    void of_an_unknown_indicator_nothing_is_said() {
        rule.mustPass("jobless_rate,percent,99,Banua Cipta,province,2024-09,many,s01,", "a broken row");
    }
}
