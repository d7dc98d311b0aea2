package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Invented people, counted as programmes are: by region, year, vocation, sex and two stages down to districts; by age
 * and stage down to regencies. Every zero of a stage is a cell where the row has anybody.
 */
final class InventedCells {
    private static final int REGION = 0;
    private static final int PERIOD = 1;
    private static final int VOCATION = 2;
    private static final int SEX = 3;
    private static final int AGE = 4;
    private static final int STAGE = 5;

    final Cells cells;
    final Tables tables;
    private final List<Attacker.Sum> sums = new ArrayList<>();
    private final List<Dimension> dimensions;
    private final Map<List<Integer>, Long> counted = new LinkedHashMap<>();

    /**
     * @param crowd people of a middling district, vocation, sex and year
     * @param mostSmall of {@link Tables}
     */
    InventedCells(long seed, double crowd, int limit, double mostSmall, int... fan) {
        Random random = new Random(seed);
        dimensions =
                List.of(tree(fan), tree(2), tree(4), tree(2), tree(3), stages(List.of("completed", "certified"), 3));
        double[][] weights = dimensions.stream()
                .map(dimension -> random.doubles(dimension.size())
                        .map(x -> Math.exp(2 * x - 1))
                        .toArray())
                .toArray(double[][]::new);
        people(random, weights, crowd);
        Cells.Builder builder = new Cells.Builder(dimensions, 1, limit);
        counted.forEach((place, count) ->
                builder.add(place.stream().mapToInt(value -> value).toArray(), 0, count));
        cells = builder.build();
        tables = new Tables(cells, mostSmall);
        sums();
    }

    long[] counts() {
        long[] counts = new long[cells.size()];
        Arrays.setAll(counts, cells::count);
        return counts;
    }

    /** The sums between all cells, also of tables that are not told. */
    List<Attacker.Sum> allSums() {
        return List.copyOf(sums);
    }

    /** The sums that are told. */
    List<Attacker.Sum> toldSums() {
        return sums.stream()
                .filter(sum -> sum.parts().stream().allMatch(part -> tables.isTold(tables.tableOf(part))))
                .toList();
    }

    /** Small counts in tables that are told. */
    BitSet toldSmall() {
        BitSet small = (BitSet) cells.small().clone();
        small.andNot(tables.untold());
        return small;
    }

    private static Dimension tree(int... fan) {
        Dimension.Builder builder = new Dimension.Builder();
        List<Integer> above = List.of(Dimension.ALL);
        for (int depth = 0; depth < fan.length; depth++) {
            List<Integer> next = new ArrayList<>();
            for (int whole : above) {
                for (int i = 0; i < fan[depth]; i++) {
                    next.add(builder.add(whole, "level " + depth));
                }
            }
            above = next;
        }
        return builder.build();
    }

    private static Dimension stages(List<String> names, int states) {
        Dimension.Builder builder = new Dimension.Builder();
        for (String name : names) {
            for (int i = 0; i < states; i++) {
                builder.add(Dimension.ALL, name);
            }
        }
        return builder.build();
    }

    private static int[] leaves(Dimension dimension) {
        int finest = dimension.level(dimension.size() - 1);
        return dimension.valuesOf(finest);
    }

    private void people(Random random, double[][] weights, double crowd) {
        for (int region : leaves(dimensions.get(REGION))) {
            for (int period : leaves(dimensions.get(PERIOD))) {
                for (int vocation : leaves(dimensions.get(VOCATION))) {
                    for (int sex : leaves(dimensions.get(SEX))) {
                        double mean = crowd
                                * weights[REGION][region]
                                * weights[PERIOD][period]
                                * weights[VOCATION][vocation]
                                * weights[SEX][sex];
                        long people = Math.round(-mean * Math.log(1 - random.nextDouble()));
                        for (int i = 0; i < people; i++) {
                            person(random, region, period, vocation, sex);
                        }
                    }
                }
            }
        }
    }

    private void person(Random random, int region, int period, int vocation, int sex) {
        int age = 1 + random.nextInt(3);
        int completed = 1 + pick(random, 0.75, 0.9);
        int certified = completed == 1 ? 4 + pick(random, 0.7, 0.9) : completed + 3;
        count(new int[] {region, period, vocation, sex, 0, 0}, completed, certified);
        int regency = dimensions.get(REGION).chain(region)[1];
        count(new int[] {regency, period, 0, 0, age, 0}, completed, certified);
    }

    private static int pick(Random random, double first, double second) {
        double chance = random.nextDouble();
        return chance < first ? 0 : chance < second ? 1 : 2;
    }

    private final Set<List<Integer>> ofLastPerson = new HashSet<>();

    private void count(int[] place, int completed, int certified) {
        if (place[AGE] == 0) {
            ofLastPerson.clear();
        }
        for (List<Integer> row : above(place, 0, new ArrayList<>())) {
            for (int stage = 0; stage < dimensions.get(STAGE).size(); stage++) {
                List<Integer> cell = new ArrayList<>(row);
                cell.set(STAGE, stage);
                boolean isIn = stage == 0 || stage == completed || stage == certified;
                counted.merge(cell, isIn && ofLastPerson.add(cell) ? 1L : 0L, Long::sum);
            }
        }
    }

    private List<List<Integer>> above(int[] place, int next, List<Integer> chosen) {
        if (next == place.length) {
            return List.of(List.copyOf(chosen));
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int value : dimensions.get(next).chain(place[next])) {
            List<Integer> longer = new ArrayList<>(chosen);
            longer.add(value);
            found.addAll(above(place, next + 1, longer));
        }
        return found;
    }

    /** Every breakdown of every cell, found anew from the places. */
    private void sums() {
        for (int i = 0; i < dimensions.size(); i++) {
            Map<List<Integer>, List<Integer>> parts = new HashMap<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                int[] place = cells.place(cell);
                int value = place[i];
                if (value != Dimension.ALL) {
                    place[i] = dimensions.get(i).chain(value)[1];
                    int total = cells.at(place);
                    if (total < 0) {
                        continue;
                    }
                    parts.computeIfAbsent(List.of(total, dimensions.get(i).level(value)), fresh -> new ArrayList<>())
                            .add(cell);
                }
            }
            parts.forEach((total, cellsOfTotal) -> sums.add(new Attacker.Sum(total.get(0), cellsOfTotal)));
        }
    }
}
