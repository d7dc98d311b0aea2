package id.banua.batch.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CombinationsTest {
    /** Count 1 follows from rate 3 alone, rate 4 follows from no count. */
    private static final List<Claim> COUNTS = RegionTrial.claims("""
            poor_population total 2024-09 10 0 s01
            poor_population total 2024-09 20 0 s02
            """);

    private static final List<Claim> RATES = RegionTrial.claims("""
            poverty_rate total 2024-09 10 0 s01
            poverty_rate total 2024-09 30 0 s02
            """).stream()
            .map(claim -> new Claim(
                    "r" + claim.id(), claim.cell(), claim.value(), claim.halfWidth(), claim.printed(), claim.origin()))
            .toList();

    @Test
    void every_claim_of_a_cell_meets_every_claim_of_the_others() {
        assertThat(new Combinations(List.of(COUNTS, RATES)).all())
                .map(both -> both.get(0).id() + both.get(1).id())
                .containsExactly("1r1", "1r2", "2r1", "2r2");
    }

    @Test
    void a_claim_that_fits_one_combination_is_not_accused() {
        assertThat(accused(new Combinations(List.of(COUNTS, RATES)))).containsOnlyKeys("2", "r2");
    }

    @Test
    void an_accused_claim_is_shown_the_first_combination_that_it_fails_in() {
        assertThat(accused(new Combinations(List.of(COUNTS, RATES))))
                .containsEntry("2", new Message("20 10", "20 10"))
                .containsEntry("r2", new Message("10 30", "10 30"));
    }

    @Test
    void where_a_cell_is_empty_nobody_is_accused() {
        assertThat(accused(new Combinations(List.of(COUNTS, List.of())))).isEmpty();
        assertThat(new Combinations(List.of(List.of(), RATES)).all()).isEmpty();
    }

    private static Map<String, Message> accused(Combinations combinations) {
        return combinations.accuse(new RegionClaims("99", List.of()), new Combinations.Relation() {
            @Override
            public boolean holds(List<Claim> both) {
                return both.get(0).value() == both.get(1).value();
            }

            @Override
            public Message explain(List<Claim> both) {
                return Message.of(
                        "%s %s", "%s %s", both.get(0).value(), both.get(1).value());
            }
        });
    }
}
