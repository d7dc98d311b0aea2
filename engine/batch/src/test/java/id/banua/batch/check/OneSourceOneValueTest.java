package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneSourceOneValueTest {
    private final RegionTrial rule = new RegionTrial(new OneSourceOneValue());

    /** The rows of Kutai Barat and Kutai Kartanegara under one code: no round before tells whose it is. */
    @Test
    void two_values_of_one_source_are_both_doubted_where_nothing_tells_them_apart() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 9.50 0.005 s01
                poverty_rate total 2024-03 7.10 0.005 s01
                """))
                .containsOnlyKeys("1", "2")
                .containsEntry("1", new Message("s01 menyebut 9,5 dan juga 7,1", "s01 gives 9.5 and also 7.1"));
    }

    /** Beside 9.70 and 9.60 the 7.10 is stranger, by ln(9.6 / 7.1) = 0.30 against 0.01. */
    @Test
    void the_one_that_the_rounds_around_like_less_is_to_blame() {
        assertThat(rule.accused("""
                poverty_rate total 2022-03 9.70 0.005 s01
                poverty_rate total 2023-03 9.60 0.005 s01
                poverty_rate total 2024-03 9.50 0.005 s01
                poverty_rate total 2024-03 7.10 0.005 s01
                """)).containsOnlyKeys("4");
    }

    @Test
    void another_source_acquits_the_value_that_it_confirms() {
        assertThat(rule.accused("""
                poverty_rate total 2024-03 9.50 0.005 s01
                poverty_rate total 2024-03 7.10 0.005 s01
                poverty_rate total 2024-03 7.1  0.05  s04
                """)).containsOnlyKeys("1");
    }

    @Test
    void roundings_other_sources_and_other_kinds_of_statement_are_left() {
        assertThat(rule.accused("""
                poverty_rate    total 2024-03          9.50 0.005 s01
                poverty_rate    total 2024-03          9.5  0.05  s01
                poverty_rate    total 2024-03          7.10 0.005 s02
                houses_improved total 2024/target      508  0.5   s01
                houses_improved total 2024/reported    386  0.5   s01
                """)).isEmpty();
    }
}
