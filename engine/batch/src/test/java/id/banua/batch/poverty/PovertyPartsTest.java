package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class PovertyPartsTest {
    private final RegionTrial rule = new RegionTrial(new PovertyParts());

    private static String counts(String total) {
        return """
                poor_population total 2024-03 %s 5 s01
                poor_population urban 2024-03 80920  5 s01
                poor_population rural 2024-03 102390 5 s01
                """.formatted(total);
    }

    /** Kalimantan Selatan, March 2024: 80.92 + 102.39 = 183.31 thousand. Three roundings of 5 may make 15. */
    @Test
    void urban_and_rural_poor_make_all_poor_within_three_roundings() {
        assertThat(rule.accused(counts("183310"))).isEmpty();
        assertThat(rule.accused(counts("183320"))).isEmpty();
        assertThat(rule.accused(counts("183330")))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "Jumlah penduduk miskin (perkotaan) + Jumlah penduduk miskin (perdesaan) berjumlah 183.310 (± 15), ditemukan 183.330",
                                "Number of poor people (urban) + Number of poor people (rural) is 183,310 (± 15), found 183,330"));
    }

    /** The total of another round: the series and the rate say so. */
    @Test
    void where_the_series_tell_who_is_wrong_only_that_one_is_accused() {
        assertThat(rule.accused(counts("231070") + """
                poor_population total 2023-03 188930 5 s01
                poor_population urban 2023-03 83000  5 s01
                poor_population rural 2023-03 105930 5 s01
                poor_population total 2025-03 172720 5 s01
                poor_population urban 2025-03 76000  5 s01
                poor_population rural 2025-03 96720  5 s01
                """)).containsOnlyKeys("1");
    }

    @Test
    void food_and_non_food_line_make_the_line_of_each_part() {
        assertThat(rule.accused("""
                poverty_line         urban 2017-03 385621 1 s01
                poverty_line_food    urban 2017-03 274477 1 s01
                poverty_line_nonfood urban 2017-03 100000 1 s01
                poverty_line         rural 2017-03 374477 1 s01
                poverty_line_food    rural 2017-03 274477 1 s01
                poverty_line_nonfood rural 2017-03 100001 1 s01
                """)).containsOnlyKeys("1", "2", "3");
    }
}
