package id.banua.batch.check.claim;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

/** Sungai Taib lies in Pulau Laut Utara (6302060), Serongga in Kelumpang Hilir (6302121). */
class VillageInDistrictTest {
    private final RuleTrial rule = new RuleTrial(new VillageInDistrict());

    @Test
    void a_village_in_the_name_under_another_district_fails() {
        rule.mustFail(
                "population,persons,6302121,Sungai Taib / Kelumpang Hilir,district,2025,10,s04,",
                "Sungai Taib (63.02.06.2013) terletak di kecamatan Pulau Laut Utara, tetapi disebut di bawah Kelumpang Hilir",
                "Sungai Taib (63.02.06.2013) lies in the district Pulau Laut Utara, but is told under Kelumpang Hilir");
    }

    @Test
    void so_does_one_in_the_note_and_one_told_of_the_whole_regency() {
        String indonesian =
                "Sungai Taib (63.02.06.2013) terletak di kecamatan Pulau Laut Utara, tetapi disebut di bawah Kelumpang Hilir";
        String english =
                "Sungai Taib (63.02.06.2013) lies in the district Pulau Laut Utara, but is told under Kelumpang Hilir";
        rule.mustFail(
                "population,persons,6302121,Kelumpang Hilir,district,2025,10,s04,10 orang dari SUNGAI TAIB",
                indonesian,
                english);
        rule.mustFail(
                "population,persons,6302,Kotabaru,regency,2025,10,s04,peserta di Kelumpang Hilir: Serongga 4; Sungai Taib 10",
                indonesian,
                english);
    }

    @Test
    void a_village_in_its_district_passes() {
        rule.mustPass(
                "population,persons,6302121,Kelumpang Hilir,district,2025,10,s04,Desa Serongga",
                "population,persons,6302060,Pulau Laut Utara,district,2025,10,s04,Sungai Taib",
                "population,persons,6302,Kotabaru,regency,2025,20,s04,Serongga (Kelumpang Hilir) dan Sungai Taib (Pulau Laut Utara)");
    }

    @Test
    void without_a_district_or_far_away_a_name_says_nothing() {
        rule.mustPass(
                "population,persons,6302,Kotabaru,regency,2025,10,s04,Sungai Taib",
                "population,persons,6403,Kutai Kartanegara,regency,2025,10,s04,Sungai Taib",
                "population,persons,6302121,Kelumpang Hilir,district,2025,10,s04,Sungai Taibah",
                "a broken row");
    }
}
