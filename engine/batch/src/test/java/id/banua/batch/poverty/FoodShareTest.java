package id.banua.batch.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class FoodShareTest {
    private final RegionTrial rule = new RegionTrial(new FoodShare());

    private static String figures(String share) {
        return """
                poverty_line            total 2024-09 644107 1     s01
                poverty_line_food       total 2024-09 477219 1     s01
                poverty_line_food_share total 2024-09 %s     0.005 s04
                """.formatted(share);
    }

    /** 477,219 / 644,107 is 74.0900 percent. */
    @Test
    void a_share_follows_from_its_lines() {
        assertThat(rule.accused(figures("74.09"))).isEmpty();
        assertThat(rule.accused(figures("74.90")))
                .containsOnlyKeys("1", "2", "3")
                .containsEntry(
                        "3",
                        new Message(
                                "477.219 / 644.107 berarti 74,0897 sampai 74,0903 persen, ditemukan 74,9",
                                "477,219 / 644,107 implies 74.0897 to 74.0903 percent, found 74.9"));
    }

    /** 74.095 is the edge of 74.09 and of 74.10; the lines make at most 74.0903. */
    @Test
    void the_last_digit_counts() {
        assertThat(rule.accused(figures("74.10"))).hasSize(3);
    }

    @Test
    void urban_and_rural_have_shares_of_their_own() {
        assertThat(rule.accused("""
                poverty_line            total 2024-09 644107 1     s01
                poverty_line_food       urban 2024-09 477219 1     s01
                poverty_line_food_share total 2024-09 50.00  0.005 s01
                """)).isEmpty();
    }
}
