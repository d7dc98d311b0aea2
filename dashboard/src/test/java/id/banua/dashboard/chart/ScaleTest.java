package id.banua.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "3.84, 5.00, 5, 3.5, 5.0, 0.5",
        "0.12, 1.14, 4, 0.0, 1.5, 0.5",
        "301000, 644107, 5, 300000, 700000, 100000",
        "4.02, 4.02, 5, 3.6, 4.6, 0.2",
        "25, 26, 5, 25, 26, 1"
    })
    void an_axis_begins_and_ends_at_a_round_tick(
            double lowest, double highest, int ticks, double low, double high, double step) {
        NiceScale scale = NiceScale.of(lowest, highest, ticks, step >= 1 ? 0 : 2);

        assertThat(List.of(scale.low(), scale.high(), scale.step())).containsExactly(low, high, step);
    }

    @Test
    void a_flat_line_gets_an_axis_of_some_height() {
        NiceScale scale = NiceScale.of(0, 0, 5, 2);

        assertThat(scale.high()).isGreaterThan(scale.low());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void labels_that_were_pushed_apart_never_overlap_and_keep_their_order(long seed) {
        Random random = new Random(seed);
        int count = 2 + random.nextInt(6);
        double[] wanted = random.doubles(count, 0, 200).sorted().toArray();
        double[] heights = random.doubles(count, 10, 30).toArray();

        double[] centres = PushApart.centres(wanted, heights, 0, 240);

        for (int i = 1; i < count; i++) {
            assertThat(centres[i] - heights[i] / 2)
                    .as("seed %d, label %d", seed, i)
                    .isGreaterThanOrEqualTo(centres[i - 1] + heights[i - 1] / 2 - 1e-9);
        }
        assertThat(centres[0] - heights[0] / 2).isGreaterThanOrEqualTo(-1e-9);
    }

    @Test
    void labels_with_room_stay_where_they_want_to_be() {
        assertThat(PushApart.centres(new double[] {20, 80}, new double[] {15, 15}, 0, 100))
                .containsExactly(20, 80);
    }

    @Test
    void map_classes_have_round_bounds_that_hold_every_value() {
        List<Double> rates = List.of(2.36, 3.33, 3.38, 3.41, 3.74, 3.79, 4.36, 4.45, 4.58, 4.87, 5.64, 5.75, 5.81);

        Classes classes = Classes.of(rates);

        assertThat(classes.bounds()).containsExactly(2.2, 3.4, 3.8, 4.4, 5.6, 6.0);
        assertThat(classes.indexOf(3.38)).isZero();
        assertThat(classes.indexOf(3.41)).isEqualTo(1);
        assertThat(classes.indexOf(5.81)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void every_class_of_a_map_can_be_reached_and_bounds_rise(long seed) {
        List<Double> values = new ArrayList<>();
        new Random(seed).doubles(23, 0, 40).forEach(values::add);

        Classes classes = Classes.of(values);

        assertThat(classes.bounds()).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
        assertThat(values)
                .allSatisfy(value -> assertThat(value)
                        .isBetween(
                                classes.bounds().get(classes.indexOf(value)),
                                classes.bounds().get(classes.indexOf(value) + 1)));
    }

    @Test
    void equal_values_share_one_class_and_no_values_have_none() {
        assertThat(Classes.of(List.of(4.0, 4.0, 4.0)).count()).isEqualTo(1);
        assertThat(Classes.of(List.of(Double.NaN)).count()).isZero();
    }
}
