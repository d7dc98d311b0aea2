package id.banua.batch.check.note;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

/** In the small house the method of P1 changed in 2010. */
class ChangeWithinOneSeriesTest {
    private final RuleTrial rule = new RuleTrial(new ChangeWithinOneSeries());

    @Test
    void a_change_that_is_told_across_a_break_fails() {
        rule.mustFail(
                "poverty_gap_p1,index,99,Banua Cipta,province,2010-03,0.70,s04,turun dibanding Maret 2009",
                "Perubahan sejak 2009 diceritakan untuk 2010-03. Cara hitung berganti pada 2010.",
                "A change since 2009 is told of 2010-03. The method changed in 2010.");
        rule.mustFail(
                "poverty_gap_p1,index,99,Banua Cipta,province,2011-03,0.70,s04,down from 0.9 in 2008",
                "Perubahan sejak 2008 diceritakan untuk 2011-03. Cara hitung berganti pada 2010.",
                "A change since 2008 is told of 2011-03. The method changed in 2010.");
    }

    @Test
    void one_side_of_the_break_and_a_year_that_is_no_beginning_pass() {
        rule.mustPass(
                "poverty_gap_p1,index,99,Banua Cipta,province,2012-03,0.70,s04,turun dibanding Maret 2011",
                "poverty_gap_p1,index,99,Banua Cipta,province,2009-03,0.70,s04,turun dibanding Maret 2008",
                "poverty_gap_p1,index,99,Banua Cipta,province,2011-03,0.70,s04,data dari BPS 2009",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2010-03,5,s04,turun dibanding Maret 2009",
                "poverty_gap_p1,index,99,Banua Cipta,province,2010-03,0.70,s04,",
                "a broken row");
    }

    @Test
    void it_reminds_and_does_not_doubt() {
        assertThat(new ChangeWithinOneSeries().isDoubt()).isFalse();
    }
}
