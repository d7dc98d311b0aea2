package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeriesMovesTest {
    private final RegionTrial rule = new RegionTrial(new SeriesMoves());

    @Test
    void one_long_value_in_four_rounds_was_put_in() {
        assertThat(rule.accused("""
                poor_population rural 2016-03 12345 0.5 s01
                poor_population rural 2016-09 12345 0.5 s01
                poor_population rural 2017-03 12345 0.5 s01
                poor_population rural 2017-09 12345 0.5 s01
                poor_population rural 2018-03 11999 0.5 s01
                """))
                .containsOnlyKeys("1", "2", "3", "4")
                .containsEntry(
                        "3",
                        new Message(
                                "12.345 tertulis untuk 4 putaran, dari 2016-03 sampai 2017-09",
                                "12,345 is printed for 4 rounds, from 2016-03 to 2017-09"));
    }

    @Test
    void three_rounds_or_three_digits_may_be_chance() {
        assertThat(rule.accused("""
                poor_population total 2016-03 12345 0.5   s01
                poor_population total 2016-09 12345 0.5   s01
                poor_population total 2017-03 12345 0.5   s01
                poverty_rate    total 2016-03 4.02  0.005 s01
                poverty_rate    total 2016-09 4.02  0.005 s01
                poverty_rate    total 2017-03 4.02  0.005 s01
                poverty_rate    total 2017-09 4.02  0.005 s01
                """)).isEmpty();
    }

    /** Rural rates of Sulawesi Barat: 12 agrees with 11.66, and so do 12.03, 11.66 and 11.67 with it. */
    @Test
    void a_short_value_is_no_repetition_of_longer_ones() {
        assertThat(rule.accused("""
                poverty_rate rural 2016-09 12    0.5   s01
                poverty_rate rural 2017-03 12    0.5   s01
                poverty_rate rural 2018-09 11.66 0.005 s01
                poverty_rate rural 2021-03 11.67 0.005 s01
                """)).isEmpty();
    }

    @Test
    void four_sources_that_say_it_once_each_put_nothing_in() {
        assertThat(rule.accused("""
                poor_population total 2016-03 12345 0.5 s01
                poor_population total 2016-09 12345 0.5 s02
                poor_population total 2017-03 12345 0.5 s03
                poor_population total 2017-09 12345 0.5 s04
                """)).isEmpty();
    }

    /** An imputed constant neither accuses nor is accused by the sums it does not fit. */
    @Test
    void what_was_put_in_is_no_witness() {
        RegionClaims claims = new RegionClaims("99", RegionTrial.claims("""
                poor_population rural 2016-03 12345 0.5 s01
                poor_population rural 2016-09 12345 0.5 s01
                poor_population rural 2017-03 12345 0.5 s01
                poor_population rural 2017-09 12345 0.5 s01
                poor_population rural 2017-09 11000 0.5 s02
                """));
        Claim last = claims.cells().stream()
                .flatMap(cell -> cell.stream())
                .filter(claim -> claim.id().equals("5"))
                .findFirst()
                .orElseThrow();

        assertThat(claims.witnesses(last.series(), last.cell().period())).containsExactly(last);
    }
}
