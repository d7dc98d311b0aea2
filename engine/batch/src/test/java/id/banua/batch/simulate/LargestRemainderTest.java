package id.banua.batch.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void parts_sum_to_the_whole_and_the_largest_remainders_get_the_rest() {
        Map<String, Double> weights = new TreeMap<>(Map.of("a", 1.0, "b", 1.0, "c", 1.5));

        assertThat(LargestRemainder.of(weights, 10))
                .as("2.857, 2.857 and 4.286: a and b are nearest to the next whole number")
                .isEqualTo(Map.of("a", 3L, "b", 3L, "c", 4L));
    }
}
