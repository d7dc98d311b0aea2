package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsInPlaceTest {
    private final RegionTrial rule = new RegionTrial(new PartsInPlace());

    private static String figures(String urban, String rural) {
        return """
                poverty_rate urban 2023-03 4.70 0.005 s01
                poverty_rate rural 2023-03 9.30 0.005 s01
                poverty_rate urban 2024-03 %s 0.005 s04
                poverty_rate rural 2024-03 %s 0.005 s04
                poverty_rate urban 2025-03 4.70 0.005 s01
                poverty_rate rural 2025-03 9.30 0.005 s01
                """.formatted(urban, rural);
    }

    @Test
    void urban_told_as_rural_and_rural_as_urban_are_accused_together() {
        assertThat(rule.accused(figures("9.20", "4.65")))
                .containsOnlyKeys("3", "4")
                .containsEntry(
                        "3",
                        new Message(
                                "perkotaan 9,2 dan perdesaan 4,65; menurut putaran di sekitarnya diharapkan sekitar 4,7 dan 9,3:"
                                        + " tertukar, keduanya cocok",
                                "urban 9.2 and rural 4.65; by the rounds around them about 4.7 and 9.3 were expected:"
                                        + " exchanged, both fit"));
    }

    @Test
    void parts_in_their_places_and_a_misprint_of_one_are_left() {
        assertThat(rule.accused(figures("4.65", "9.20"))).isEmpty();
        assertThat(rule.accused(figures("9.20", "9.25"))).isEmpty();
    }

    /** ln(5.00 / 4.80) twice is 0.08: less than a tenth, they may have crossed. */
    @Test
    void parts_that_are_much_alike_may_cross() {
        String alike = figures("%s", "%s").replace("4.70", "4.80").replace("9.30", "5.00");

        assertThat(rule.accused(alike.formatted("5.00", "4.80"))).isEmpty();
        assertThat(rule.accused(alike.formatted("5.00", "4.80")
                        .replace("5.00 0.005 s01", "5.10 0.005 s01")
                        .replace("2024-03 5.00", "2024-03 5.10")))
                .containsOnlyKeys("3", "4");
    }

    @Test
    void parts_of_two_sources_are_not_exchanged() {
        assertThat(rule.accused(figures("9.20", "4.65").replace("4.65 0.005 s04", "4.65 0.005 s05")))
                .isEmpty();
    }
}
