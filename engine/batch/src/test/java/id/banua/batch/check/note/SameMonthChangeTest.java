package id.banua.batch.check.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class SameMonthChangeTest {
    private final RuleTrial rule = new RuleTrial(new SameMonthChange());

    @Test
    void august_told_against_february_fails_and_march_against_september() {
        rule.mustFail(
                "tpt,percent,99,Banua Cipta,province,2024-08,4.20,s04,turun dari Februari 2024",
                "Perubahan terhadap Februari diceritakan untuk putaran Agustus; hanya Agustus dibandingkan dengan Agustus",
                "A change since February is told of the round of August; only August is compared with August");
        rule.mustFail(
                "poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.02,s04,down by 0.09 points from March",
                "Perubahan terhadap Maret diceritakan untuk putaran September; hanya September dibandingkan dengan September",
                "A change since March is told of the round of September; only September is compared with September");
    }

    @Test
    void the_same_month_a_month_without_a_round_and_a_note_without_a_change_pass() {
        rule.mustPass(
                "tpt,percent,99,Banua Cipta,province,2024-08,4.20,s04,turun dari Agustus 2023",
                "tpt,percent,99,Banua Cipta,province,2024-08,4.20,s04,turun sejak Mei 2024",
                "tpt,percent,99,Banua Cipta,province,2024-08,4.20,s04,dirilis Februari 2025",
                "tpt,percent,99,Banua Cipta,province,2024,4.20,s04,turun dari Februari 2024",
                "population,persons,99,Banua Cipta,province,2024-06,1010000,s01,naik dari Februari",
                "a broken row");
    }

    @Test
    void it_reminds_and_does_not_doubt() {
        assertThat(new SameMonthChange().isDoubt()).isFalse();
    }
}
