package id.banua.batch.check.note;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class UnitWordFitsNoteTest {
    private final RuleTrial rule = new RuleTrial(new UnitWordFitsNote());

    @Test
    void people_of_the_note_that_lost_the_word_thousand_fail() {
        rule.mustFail(
                "poor_population,thousand persons,99,Banua Cipta,province,2025-03,199.71,s04,\"199,71 jiwa\"",
                "Satuan \"thousand persons\" berarti kali 1.000, tetapi catatan berarti kali 1: \"199,71 jiwa\"",
                "The unit \"thousand persons\" means times 1,000, but the note means times 1: \"199,71 jiwa\"");
    }

    @Test
    void so_does_a_unit_that_lost_the_thousand_of_the_note() {
        rule.mustFail(
                "poor_population,persons,99,Banua Cipta,province,2025-03,200,s04,200 ribu orang miskin",
                "Satuan \"persons\" berarti kali 1, tetapi catatan berarti kali 1.000: \"200 ribu orang miskin\"",
                "The unit \"persons\" means times 1, but the note means times 1,000: \"200 ribu orang miskin\"");
    }

    @Test
    void the_same_word_another_number_and_another_thing_pass() {
        rule.mustPass(
                "poor_population,thousand persons,99,Banua Cipta,province,2025-03,199.71,s04,\"199,71 ribu jiwa\"",
                "poor_population,persons,99,Banua Cipta,province,2025-03,199710,s04,199.710 jiwa",
                "poor_population,thousand persons,99,Banua Cipta,province,2025-03,199.71,s04,3.110 jiwa lebih sedikit",
                "poor_population,thousand persons,99,Banua Cipta,province,2025-03,199.71,s04,199.710 orang",
                "poor_population,thousand persons,99,Banua Cipta,province,2025-03,199.71,s04,lihat tabel 199.71",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2025-03,5,s04,5 orang",
                "a broken row");
    }
}
