package id.banua.batch.labour;

import static org.assertj.core.api.Assertions.assertThat;

import id.banua.batch.check.Message;
import id.banua.batch.check.RegionTrial;
import org.junit.jupiter.api.Test;

class ImpliedLabourForceTest {
    /** 100,000 of 4.00 percent is a labour force of 2.5 million in each round. */
    private static final String ROUNDS = """
            unemployed             total 2022-08 100000 0.5   s01
            open_unemployment_rate total 2022-08 4.00   0.005 s01
            unemployed             total 2024-08 100000 0.5   s01
            open_unemployment_rate total 2024-08 4.00   0.005 s01
            """;

    private final RegionTrial rule = new RegionTrial(new ImpliedLabourForce());

    private static String with(String unemployed) {
        return ROUNDS + """
                unemployed             total 2023-08 %s   0.5   s04
                open_unemployment_rate total 2023-08 4.00 0.005 s04
                """.formatted(unemployed);
    }

    /** 130,000 of 4.00 percent would be 3.25 million. */
    @Test
    void unemployed_that_mean_another_labour_force_are_accused() {
        assertThat(rule.accused(with("130000")))
                .containsOnlyKeys("5")
                .containsEntry(
                        "5",
                        new Message(
                                "130.000 / 4% berarti 3.245.930 sampai 3.254.080 orang; putaran di sekitarnya (2022-08:"
                                        + " 2.500.004; 2024-08: 2.500.004) berarti sekitar 2.500.004 (± 5%)",
                                "130,000 / 4% implies 3,245,930 to 3,254,080 people; the rounds around it (2022-08: 2,500,004;"
                                        + " 2024-08: 2,500,004) imply about 2,500,004 (± 5%)"));
    }

    /** Harvests move a twentieth of the labour force; nearest rounds a year away may have grown by 2 percent more. */
    @Test
    void a_season_is_allowed_for() {
        assertThat(rule.accused(with("105000"))).isEmpty();
        assertThat(rule.accused(with("107000"))).isEmpty();
        assertThat(rule.accused(with("109000"))).hasSize(1);
    }

    @Test
    void the_people_of_working_age_move_evenly_too() {
        assertThat(rule.accused("""
                labour_force                    total 2022-08 2100000 500   s01
                labour_force_participation_rate total 2022-08 70.00   0.005 s01
                labour_force                    total 2023-08 2100000 500   s01
                labour_force_participation_rate total 2023-08 60.00   0.005 s01
                labour_force                    total 2024-08 2100000 500   s01
                labour_force_participation_rate total 2024-08 70.00   0.005 s01
                """)).containsOnlyKeys("4");
    }
}
