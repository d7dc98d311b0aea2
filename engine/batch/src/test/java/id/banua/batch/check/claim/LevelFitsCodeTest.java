package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class LevelFitsCodeTest {
    private final RuleTrial rule = new RuleTrial(new LevelFitsCode());

    @Test
    void the_level_of_the_code_passes() {
        rule.mustPass(
                "poverty_rate_p0,percent,00,Indonesia,national,2024-09,8.57,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,",
                "poverty_rate_p0,percent,98.02,Hulu Cipta,regency,2024-03,7.00,s01,",
                "population,persons,6302060,Pulau Laut Utara,district,2024,39304,s01,");
    }

    @Test
    void indonesian_words_for_the_level_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,00,Indonesia,nasional,2024-09,8.57,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,Provinsi,2024-09,4.90,s01,",
                "poverty_rate_p0,percent,9901,Hulu Cipta,kabupaten,2024-03,7.00,s01,",
                "poverty_rate_p0,percent,9971,Bandar Cipta,kota,2024-03,7.00,s01,",
                "population,persons,6302060,Pulau Laut Utara,kecamatan,2024,39304,s01,");
    }

    @Test
    void another_level_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,9901,Hulu Cipta,province,2024-03,7.00,s01,",
                "Tingkat regency diharapkan untuk kode 9901, ditemukan \"province\"",
                "The level regency was expected for the code 9901, found \"province\"");
        rule.mustFail(
                "poverty_rate_p0,percent,00,Indonesia,province,2024-09,8.57,s01,",
                "Tingkat national diharapkan untuk kode 00, ditemukan \"province\"",
                "The level national was expected for the code 00, found \"province\"");
    }

    @Test
    void without_a_level_or_a_known_code_there_is_nothing_to_compare() {
        rule.mustPass(
                "poverty_rate_p0,percent,9901,Hulu Cipta,,2024-03,7.00,s01,",
                "poverty_rate_p0,percent,9999,Hulu Cipta,province,2024-03,7.00,s01,",
                "a broken row");
    }
}
