package id.banua.batch.check.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class VersionIsStatedTest {
    private final RuleTrial rule = new RuleTrial(new VersionIsStated());

    /** The small house changed the method of P1 in 2010. */
    @Test
    void a_figure_from_before_a_change_of_method_is_reminded_of_it() {
        rule.mustFail(
                "poverty_gap_p1,index,99,Banua Cipta,province,2009-03,1.10,s01,",
                "Cara hitung berganti pada 2010.",
                "The method changed in 2010.");
    }

    @Test
    void figures_since_then_and_indicators_without_breaks_pass() {
        rule.mustPass(
                "poverty_gap_p1,index,99,Banua Cipta,province,2010-03,1.10,s01,",
                "poverty_rate_p0,percent,99,Banua Cipta,province,2009-03,5.10,s01,",
                "a broken row");
    }

    @Test
    void it_reminds_and_does_not_doubt() {
        assertThat(new VersionIsStated().isDoubt()).isFalse();
    }
}
