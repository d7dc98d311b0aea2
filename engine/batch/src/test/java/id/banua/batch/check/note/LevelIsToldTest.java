package id.banua.batch.check.note;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class LevelIsToldTest {
    private final RuleTrial rule = new RuleTrial(new LevelIsTold());

    @Test
    void a_value_that_its_note_calls_a_change_fails() {
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,0.27,s04,\"turun 0,27 poin\"",
                "Catatan menyebut 0,27 sebagai perubahan (\"turun 0,27 poin\"), padahal tertulis sebagai tingkat",
                "The note calls 0.27 a change (\"turun 0,27 poin\"), but it is printed as a level");
        rule.mustFail(
                "poor_population,thousand persons,99,Banua Cipta,province,2024-03,3.11,s04,down by 3.11 thousand people",
                "Catatan menyebut 3,11 sebagai perubahan (\"down by 3.11 thousand people\"), padahal tertulis sebagai tingkat",
                "The note calls 3.11 a change (\"down by 3.11 thousand people\"), but it is printed as a level");
    }

    @Test
    void a_level_told_with_its_change_passes() {
        rule.mustPass(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.02,s04,turun 0.27 poin menjadi 4.02 persen",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.02,s04,turun menjadi 4.02",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.02,s04,\"fell to 4.02, from 4.29\"",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-03,4.02,s04,");
    }
}
