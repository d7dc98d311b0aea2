package id.banua.batch.check.claim;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.RuleTrial;
import org.junit.jupiter.api.Test;

class BordersAreMarkedTest {
    private final RuleTrial rule = new RuleTrial(new BordersAreMarked());

    /** Mahakam Ulu split from Kutai Barat on 14 December 2012. */
    @Test
    void a_figure_from_before_a_split_is_reminded_of_what_it_includes() {
        rule.mustFail(
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,9.50,s01,",
                "Angka Kabupaten Kutai Barat untuk 2011-03 masih mencakup Kabupaten Mahakam Ulu; catatan tidak menyebutnya",
                "The figure of Kabupaten Kutai Barat for 2011-03 still includes Kabupaten Mahakam Ulu; the note does not say"
                        + " so");
    }

    @Test
    void a_note_that_speaks_of_old_borders_or_names_the_region_is_a_mark() {
        rule.mustPass(
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,9.50,s01,termasuk Mahakam Ulu",
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,9.50,s01,sebelum pemekaran",
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,9.50,s01,Old borders",
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,9.50,s01,with Mahakam Hulu");
    }

    @Test
    void later_figures_and_regions_that_were_never_split_need_none() {
        rule.mustPass(
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2024-03,9.50,s01,",
                "poverty_rate_p0,percent,6403,Kutai Kartanegara,regency,2011-03,7.50,s01,",
                "poverty_rate_p0,percent,6402,Kutai Barat,regency,2011-03,,s01,",
                "a broken row");
    }

    @Test
    void it_reminds_and_does_not_doubt() {
        assertThat(new BordersAreMarked().isDoubt()).isFalse();
    }
}
