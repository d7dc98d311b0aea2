package id.banua.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtectionTest {
    private static final int K = 5;

    @ParameterizedTest(name = "seed {0}, crowd {1}, at most {2} small")
    @CsvSource({"1, 0.6, 1", "2, 2, 0.5", "3, 8, 0.25", "4, 30, 0.25"})
    void following_sums_the_attacker_learns_no_small_count(long seed, double crowd, double mostSmall) {
        InventedCells invented = new InventedCells(seed, crowd, K, mostSmall, 2, 3, 3);
        BitSet withheld = new Protection(invented.cells, K).withheld();

        Attacker.Interval[] known = new Attacker(invented.sums, invented.counts(), withheld).byPropagation();

        assertThat(narrowest(known, invented.cells.small())).isGreaterThanOrEqualTo(K);
        assertThat(narrowest(known, withheld)).isPositive();
    }

    @ParameterizedTest(name = "seed {0}, crowd {1}, at most {2} small")
    @CsvSource({"5, 0.6, 0.25", "6, 5, 0.1", "7, 30, 0.25", "8, 60, 0.25"})
    void with_linear_programming_the_attacker_learns_no_small_count(long seed, double crowd, double mostSmall) {
        InventedCells invented = new InventedCells(seed, crowd, K, mostSmall, 2, 2);
        BitSet withheld = new Protection(invented.cells, K).withheld();
        Attacker attacker = new Attacker(invented.sums, invented.counts(), withheld);

        for (int cell : some(invented.cells.small(), 6, seed)) {
            assertThat(attacker.byProgramming(cell).width()).isGreaterThanOrEqualTo(K - 1e-6);
        }
    }

    @Test
    void where_only_small_counts_are_withheld_the_attacker_learns_some_exactly() {
        InventedCells invented = new InventedCells(3, 8, K, 0.25, 2, 3, 3);
        Attacker attacker = new Attacker(invented.sums, invented.counts(), invented.cells.small());

        Attacker.Interval[] known = attacker.byPropagation();

        assertThat(narrowest(known, invented.cells.small())).isZero();
    }

    @Test
    void linear_programming_learns_what_no_single_sum_tells() {
        // Two rows and two columns of unknowns whose sums are known, and the sum of a diagonal.
        List<Attacker.Sum> sums = List.of(
                new Attacker.Sum(4, List.of(0, 1)),
                new Attacker.Sum(5, List.of(2, 3)),
                new Attacker.Sum(6, List.of(0, 2)),
                new Attacker.Sum(7, List.of(1, 3)),
                new Attacker.Sum(8, List.of(0, 3)));
        long[] counts = {3, 7, 8, 2, 10, 10, 11, 9, 5};
        BitSet withheld = new BitSet();
        withheld.set(0, 4);
        Attacker attacker = new Attacker(sums, counts, withheld);

        assertThat(attacker.byPropagation()[0].width()).isPositive();
        assertThat(attacker.byProgramming(0)).isEqualTo(new Attacker.Interval(3, 3));
    }

    @Test
    void most_of_what_is_not_small_and_not_fine_is_published() {
        InventedCells invented = new InventedCells(3, 8, K, 0.25, 2, 3, 3);

        BitSet withheld = new Protection(invented.cells, K).withheld();

        assertThat(withheld.cardinality()).isLessThan(invented.cells.size() / 2);
        assertThat(withheld.get(invented.cells.at(new int[6]))).isFalse();
    }

    @Test
    void the_same_counts_are_withheld_each_time() {
        BitSet once = new Protection(new InventedCells(9, 5, K, 0.25, 2, 3).cells, K).withheld();

        BitSet again = new Protection(new InventedCells(9, 5, K, 0.25, 2, 3).cells, K).withheld();

        assertThat(again).isEqualTo(once);
    }

    private static double narrowest(Attacker.Interval[] known, BitSet cells) {
        return cells.stream().mapToDouble(cell -> known[cell].width()).min().orElseThrow();
    }

    private static int[] some(BitSet cells, int count, long seed) {
        int[] all = cells.stream().toArray();
        return IntStream.range(0, count)
                .map(i -> all[new Random(seed + i).nextInt(all.length)])
                .toArray();
    }
}
