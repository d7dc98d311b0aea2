package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class HouseholdLineTest {
    private final RegionTrial rule = new RegionTrial(new HouseholdLine());

    private static String figures(String household) {
        return """
                poverty_line_per_household total 2024-03 %s 1     s01
                poverty_line               total 2024-03 833955  1     s01
                poor_household_size        total 2024-03 5.13    0.005 s01
                """.formatted(household);
    }

    /** Kalimantan Timur, March 2024: 833,955 x 5.13 = 4,278,189; 5.125 to 5.135 persons make 4,274,014 to 4,282,364. */
    @Test
    void the_line_of_a_household_is_the_line_per_head_times_its_size() {
        assertThat(rule.accused(figures("4278189"))).isEmpty();
        assertThat(rule.accused(figures("4282300"))).isEmpty();
        assertThat(rule.accused(figures("4287189")))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "1",
                        new Message(
                                "833.955 × 5,13 berarti 4.274.014,25 sampai 4.282.364,06 rupiah, ditemukan 4.287.189",
                                "833,955 × 5.13 implies 4,274,014.25 to 4,282,364.06 rupiah, found 4,287,189"));
    }
}
