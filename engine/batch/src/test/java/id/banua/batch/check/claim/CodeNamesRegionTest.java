package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class CodeNamesRegionTest {
    private final RuleTrial rule = new RuleTrial(new CodeNamesRegion());

    @Test
    void a_name_of_the_region_passes_in_every_spelling_that_the_code_book_knows() {
        rule.mustPass(
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2024-03,9.50,s01,",
                "poverty_rate_p0,percent,64.02,Kutai Kartanegara,regency,2024-03,7.10,s01,",
                "poverty_rate_p0,percent,6411,MAHAKAM HULU,regency,2024-03,9.50,s01,",
                "poverty_rate_p0,percent,6302,KOTA BARU,regency,2024-03,4.20,s01,",
                "poverty_rate_p0,percent,6302,Kab. Kotabaru,regency,2024-03,4.20,s01,");
    }

    /** 64.02 without its dots reads as BPS 6402, another regency. */
    @Test
    void the_code_64_02_without_its_dots_fails_by_its_name() {
        rule.mustFail(
                "poverty_rate_p0,percent,6402,Kutai Kartanegara,regency,2024-03,7.10,s04,",
                "Kode 6402 tanpa titik berarti Kabupaten Kutai Barat (BPS), tetapi namanya \"Kutai Kartanegara\": itu"
                        + " 64.02 dalam kode Kemendagri; tuliskan titiknya atau pakai kode BPS 6403",
                "The code 6402 without dots means Kabupaten Kutai Barat (BPS), but the name is \"Kutai Kartanegara\":"
                        + " that is 64.02 as a Kemendagri code; write the dots or use the BPS code 6403");
    }

    @Test
    void any_other_name_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,63,Kalimantan Timur,province,2024-09,4.02,s04,",
                "Kode 63 berarti Kalimantan Selatan, tetapi namanya \"Kalimantan Timur\"",
                "The code 63 means Kalimantan Selatan, but the name is \"Kalimantan Timur\"");
    }

    @Test
    void without_a_name_or_a_known_code_there_is_nothing_to_compare() {
        rule.mustPass(
                "poverty_rate_p0,percent,6402,,regency,2024-03,9.50,s01,",
                "poverty_rate_p0,percent,6499,Kutai,regency,2024-03,9.50,s01,",
                "a broken row");
    }
}
