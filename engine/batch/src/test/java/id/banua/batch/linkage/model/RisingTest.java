package id.banua.batch.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RisingTest {

    @Test
    void ratios_that_rise_stay_as_they_are() {
        assertThat(Rising.ratios(new double[] {1, 2, 6}, new double[] {2, 2, 3}))
                .containsExactly(0.5, 1, 2);
    }

    @Test
    void neighbours_that_fall_become_the_ratio_of_their_sums() {
        assertThat(Rising.ratios(new double[] {1, 6, 2, 9}, new double[] {2, 2, 2, 1}))
                .containsExactly(0.5, 2, 2, 9);
    }

    @Test
    void joining_goes_back_as_far_as_it_must() {
        assertThat(Rising.ratios(new double[] {4, 5, 0}, new double[] {1, 1, 7}))
                .containsExactly(1, 1, 1);
    }
}
