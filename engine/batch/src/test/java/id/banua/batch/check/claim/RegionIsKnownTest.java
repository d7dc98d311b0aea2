package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class RegionIsKnownTest {
    private final RuleTrial rule = new RuleTrial(new RegionIsKnown());

    @Test
    void a_bps_code_and_a_kemendagri_code_with_dots_pass() {
        rule.mustPass(
                "poverty_rate_p0,percent,00,Indonesia,national,2024-09,8.57,s01,",
                "poverty_rate_p0,percent,6302,Kotabaru,regency,2024-03,4.20,s01,",
                "poverty_rate_p0,percent,64.02,Kutai Kartanegara,regency,2024-03,7.10,s01,",
                "population,persons,6302060,Pulau Laut Utara,district,2024,39304,s01,",
                "population,persons,63.02.06,Pulau Laut Utara,district,2024,39304,s01,");
    }

    /** 6407 is no BPS code, 64.07 is Kutai Barat for Kemendagri. */
    @Test
    void a_kemendagri_code_that_lost_its_dots_is_told_so() {
        rule.mustFail(
                "poverty_rate_p0,percent,6407,Kutai Barat,regency,2024-03,9.50,s01,",
                "Kode BPS diharapkan, ditemukan 6407; 6407 adalah kode Kemendagri yang kehilangan titiknya"
                        + " (Kabupaten Kutai Barat)?",
                "A BPS code was expected, found 6407; is 6407 a Kemendagri code that lost its dots"
                        + " (Kabupaten Kutai Barat)?");
    }

    @Test
    void a_code_that_nobody_has_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,6499,Kutai,regency,2024-03,9.50,s01,",
                "Kode wilayah dari buku kode diharapkan, ditemukan \"6499\"",
                "A region code of the code book was expected, found \"6499\"");
        rule.mustFail(
                "poverty_rate_p0,percent,64.99,Kutai,regency,2024-03,9.50,s01,",
                "Kode wilayah dari buku kode diharapkan, ditemukan \"64.99\"",
                "A region code of the code book was expected, found \"64.99\"");
        rule.mustFail(
                "poverty_rate_p0,percent,,Kutai,regency,2024-03,9.50,s01,",
                "Nama wilayah dari buku kode diharapkan, ditemukan \"Kutai\"; tuliskan kodenya",
                "A region name of the code book was expected, found \"Kutai\"; write its code");
        rule.mustFail(
                "poverty_rate_p0,percent,,,regency,2024-03,9.50,s01,",
                "Kode wilayah dari buku kode diharapkan, ditemukan \"\"",
                "A region code of the code book was expected, found \"\"");
    }

    @Test
    void a_name_without_a_code_is_asked_for_it() {
        rule.mustFail(
                "poverty_rate_p0,percent,,Kotabaru,regency,2024-03,9.50,s01,",
                "Satu wilayah diharapkan, tetapi \"Kotabaru\" dapat berarti Kabupaten Kotabaru (6302); tuliskan kodenya",
                "One region was expected, but \"Kotabaru\" may mean Kabupaten Kotabaru (6302); write its code");
    }

    @Test
    void of_a_row_that_cannot_be_read_nothing_is_said() {
        rule.mustPass("poverty_rate_p0,percent,6499");
    }
}
