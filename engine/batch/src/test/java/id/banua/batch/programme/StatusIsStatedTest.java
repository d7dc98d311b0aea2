package id.banua.batch.programme;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class StatusIsStatedTest {
    private final RuleTrial rule = new RuleTrial(new StatusIsStated());

    @Test
    void a_programme_figure_with_a_status_passes() {
        rule.mustPass(
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,,reported,false",
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,,verified,true",
                "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,,announced,");
    }

    @Test
    void a_name_that_says_target_needs_no_other_word() {
        rule.mustPass("houses_improved_target,houses,99,Banua Cipta,province,2024,508,s04,,,");
    }

    /** Such a file cannot say more than what its source reports. */
    @Test
    void in_a_file_without_the_column_a_figure_counts_as_reported() {
        rule.mustPass("houses_improved,houses,99,Banua Cipta,province,2024,386,s04,");
    }

    @Test
    void no_status_an_unknown_one_and_that_of_statistics_fail() {
        for (String status : new String[] {"", "promised", "Target", "published"}) {
            rule.mustFail(
                    "houses_improved,houses,99,Banua Cipta,province,2024,386,s04,," + status + ",false",
                    "Status target, announced, reported, atau verified diharapkan, ditemukan \"" + status + "\"",
                    "The status target, announced, reported or verified was expected, found \"" + status + "\"");
        }
    }

    @Test
    void statistics_need_no_status() {
        rule.mustPass("poverty_rate_p0,percent,99,Banua Cipta,province,2024-09,4.90,s01,", "a broken row");
    }
}
