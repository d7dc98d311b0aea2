package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class CountIsWholeTest {
    private final RuleTrial rule = new RuleTrial(new CountIsWhole());

    @Test
    void whole_counts_and_thousands_of_people_pass() {
        rule.mustPass(
                "poor_population,persons,99,Banua Cipta,province,2024-09,49500,s01,",
                "poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,180.20,s01,",
                "poor_population,thousand persons,63,Kalimantan Selatan,province,2024-09,0.001,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,");
    }

    @Test
    void the_poor_of_a_province_counted_as_199_71_persons_fail() {
        rule.mustFail(
                "poor_population,persons,64,Kalimantan Timur,province,2025-03,199.71,s04,",
                "Bilangan bulat diharapkan untuk satuan persons, ditemukan 199,71; apakah kata \"ribu\" hilang?",
                "A whole number was expected in the unit persons, found 199.71; is the word \"thousand\" lost?");
    }

    @Test
    void without_a_number_there_is_nothing_to_judge() {
        rule.mustPass("poor_population,persons,99,Banua Cipta,province,2024-09,,s01,", "a broken row");
    }
}
