package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what cells are told apart: values in a tree below the value 0, which tells nothing apart. Values of one level are
 * exclusive. Levels form a tree too: where a value is broken down in two ways, each way is a level by itself.
 */
final class Dimension {
    static final int ALL = 0;

    private final int[][] chains;
    private final int[] levels;
    private final int[][] levelChains;
    private final int[][] valuesOfLevel;

    private Dimension(int[][] chains, int[] levels, int[][] levelChains) {
        this.chains = chains;
        this.levels = levels;
        this.levelChains = levelChains;
        this.valuesOfLevel = new int[levelChains.length][];
        for (int level = 0; level < levelChains.length; level++) {
            List<Integer> values = new ArrayList<>();
            for (int value = 0; value < levels.length; value++) {
                if (levels[value] == level) {
                    values.add(value);
                }
            }
            valuesOfLevel[level] = values.stream().mapToInt(value -> value).toArray();
        }
    }

    int size() {
        return levels.length;
    }

    /** The value itself, the value above it, and so on up to {@value #ALL}. */
    int[] chain(int value) {
        return chains[value];
    }

    int level(int value) {
        return levels[value];
    }

    int[] valuesOf(int level) {
        return valuesOfLevel[level];
    }

    /** Whether a level is another one or lies above it. */
    boolean covers(int coarse, int fine) {
        return Arrays.stream(levelChains[fine]).anyMatch(level -> level == coarse);
    }

    int levelCount() {
        return levelChains.length;
    }

    /** The level itself, the level above it, and so on up to that of {@value #ALL}. */
    int[] levelChain(int level) {
        return levelChains[level];
    }

    /** Whether any value of a level lies in a value. */
    boolean isBrokenDown(int value, int level) {
        return Arrays.stream(valuesOfLevel[level]).anyMatch(part -> isIn(part, value));
    }

    /** The values beside a value, then those beside the value above it, and so on. */
    int[] beside(int value) {
        return Arrays.stream(chains[value])
                .filter(own -> own != ALL)
                .flatMap(own -> Arrays.stream(valuesOfLevel[levels[own]])
                        .filter(other -> other != own && chains[other][1] == chains[own][1]))
                .toArray();
    }

    /** The value of a level in which a value lies; -1 where it lies in none. */
    int at(int level, int value) {
        for (int above : chains[value]) {
            if (levels[above] == level) {
                return above;
            }
        }
        return -1;
    }

    boolean isIn(int value, int whole) {
        return Arrays.stream(chains[value]).anyMatch(above -> above == whole);
    }

    /** Values are added below values that are there already. */
    static final class Builder {
        private final List<int[]> chains = new ArrayList<>(List.of(new int[] {ALL}));
        private final List<Integer> levels = new ArrayList<>(List.of(0));
        private final List<int[]> levelChains = new ArrayList<>(List.of(new int[] {0}));
        private final Map<String, Integer> levelOfName = new LinkedHashMap<>();

        /** @param name of the level; a level has values below values of one level only */
        int add(int above, String name) {
            int[] levelsAbove = levelChains.get(levels.get(above));
            int level = levelOfName.computeIfAbsent(name, fresh -> {
                levelChains.add(before(levelChains.size(), levelsAbove));
                return levelChains.size() - 1;
            });
            if (levelChains.get(level)[1] != levelsAbove[0]) {
                throw new IllegalArgumentException("Level " + name + " lies below two levels");
            }
            int value = levels.size();
            levels.add(level);
            chains.add(before(value, chains.get(above)));
            return value;
        }

        Dimension build() {
            return new Dimension(
                    chains.toArray(int[][]::new),
                    levels.stream().mapToInt(level -> level).toArray(),
                    levelChains.toArray(int[][]::new));
        }

        private static int[] before(int first, int[] rest) {
            int[] chain = new int[rest.length + 1];
            chain[0] = first;
            System.arraycopy(rest, 0, chain, 1, rest.length);
            return chain;
        }
    }
}
