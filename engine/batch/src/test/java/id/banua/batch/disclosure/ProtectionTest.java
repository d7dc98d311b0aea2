package id.banua.batch.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProtectionTest {
    private static final int K = 5;

    @ParameterizedTest(name = "seed {0}, crowd {1}, at most {2} small")
    @CsvSource({"2, 2, 0.5", "3, 8, 0.25", "4, 30, 0.25"})
    void following_sums_the_attacker_learns_no_small_count(long seed, double crowd, double mostSmall) {
        InventedCells invented = new InventedCells(seed, crowd, K, mostSmall, 2, 3, 3);
        BitSet withheld = withheld(invented);

        Attacker.Interval[] known = new Attacker(invented.allSums(), invented.counts(), withheld).byPropagation();

        assertThat(narrowest(known, invented.cells.small())).isGreaterThanOrEqualTo(K);
    }

    @ParameterizedTest(name = "seed {0}, crowd {1}, at most {2} small")
    @CsvSource({"5, 3, 0.5", "7, 30, 0.25", "8, 60, 0.25"})
    void with_linear_programming_the_attacker_learns_no_small_count(long seed, double crowd, double mostSmall) {
        InventedCells invented = new InventedCells(seed, crowd, K, mostSmall, 2, 2);
        BitSet withheld = withheld(invented);
        Attacker attacker = new Attacker(invented.toldSums(), invented.counts(), withheld);

        for (int cell : some(invented.toldSmall(), 3, seed)) {
            assertThat(attacker.byProgramming(cell).width()).isGreaterThanOrEqualTo(K - 1e-6);
        }
    }

    @Test
    void where_only_small_counts_are_withheld_the_attacker_learns_some_exactly() {
        InventedCells invented = new InventedCells(3, 8, K, 0.25, 2, 3, 3);
        BitSet onlySmall = invented.tables.untold();
        onlySmall.or(invented.cells.small());

        Attacker.Interval[] known = new Attacker(invented.toldSums(), invented.counts(), onlySmall).byPropagation();

        assertThat(narrowest(known, invented.toldSmall())).isZero();
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

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void every_other_truth_adds_up_and_holds_nobody_less_than_nobody(long seed) {
        InventedCells invented = new InventedCells(seed, 6, K, 0.5, 2, 3);
        List<World> worlds = new ArrayList<>();

        new Protection(invented.cells, invented.tables, K, worlds::add).withheld();

        List<Attacker.Sum> sums = invented.toldSums();
        assertThat(worlds).hasSizeGreaterThan(20);
        assertThat(worlds)
                .allMatch(world -> sums.stream()
                        .allMatch(sum -> world.change(sum.total())
                                == sum.parts().stream().mapToLong(world::change).sum()))
                .allMatch(world -> IntStream.range(0, invented.cells.size())
                        .allMatch(cell -> invented.cells.count(cell) + world.change(cell) >= 0));
    }

    @Test
    void a_change_that_does_not_add_up_is_seen() {
        InventedCells invented = new InventedCells(3, 8, K, 1, 2, 3);
        int everybody = invented.cells.at(new int[6]);

        boolean holds = new Sums(invented.cells, invented.tables).hold(new Change(List.of(everybody), List.of(), 0, 1));

        assertThat(holds).isFalse();
    }

    @Test
    void most_of_what_is_told_at_all_is_published() {
        InventedCells invented = new InventedCells(4, 30, K, 0.1, 2, 3, 3);

        BitSet withheld = withheld(invented);

        withheld.andNot(invented.tables.untold());
        assertThat(withheld.cardinality())
                .isLessThan((invented.cells.size() - invented.tables.untold().cardinality()) / 2);
        assertThat(withheld.get(invented.cells.at(new int[6]))).isFalse();
    }

    @Test
    void the_same_counts_are_withheld_each_time() {
        assertThat(withheld(new InventedCells(9, 5, K, 0.25, 2, 3)))
                .isEqualTo(withheld(new InventedCells(9, 5, K, 0.25, 2, 3)));
    }

    private static BitSet withheld(InventedCells invented) {
        return new Protection(invented.cells, invented.tables, K, world -> {}).withheld();
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
