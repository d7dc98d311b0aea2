package id.banua.batch.run.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the benchmark of the checks found, as tables. */
final class ChecksTable {

    private ChecksTable() {}

    static void print(
            int claims,
            int accusedAsPublished,
            Map<String, List<Tally>> byWay,
            Map<String, long[]> byRule,
            PrintStream out) {
        printHead(claims, accusedAsPublished, out);
        Tally all = Tally.NONE;
        double lowest = 1;
        for (Map.Entry<String, List<Tally>> way : byWay.entrySet()) {
            Tally sum = way.getValue().stream().reduce(Tally.NONE, Tally::plus);
            print(way.getKey(), sum, lowest(way.getValue()), out);
            all = all.plus(sum);
            lowest = Math.min(lowest, lowest(way.getValue()));
        }
        print("all", all, lowest, out);
        printRules(byRule, out);
    }

    private static void printHead(int claims, int accusedAsPublished, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%,d claims; %,d are accused as published (%.2f %%): neither corrupted nor counted as innocent.%n",
                claims,
                accusedAsPublished,
                100.0 * accusedAsPublished / claims);
        out.printf(
                Locale.ROOT,
                "alone: no other figure speaks of it; in noise: no stranger than claims that nobody doubts; accusing all%n"
                        + "that is stranger would accuse %.1f %% of these.%n",
                100 * Noise.INNOCENTS);
        out.printf("recall: found / visible; lowest: the worst seed; its rule: found by a rule that is there for it;%n"
                + "of all: found, noise included, of all corrupted;%n");
        out.printf("innocents: untouched claims accused, percent of all untouched ones.%n%n");
        out.printf("%-28s %9s %7s %8s %7s %7s ", "error", "corrupted", "alone", "in noise", "visible", "found");
        out.printf("%7s %9s %8s %8s %9s%n", "recall", "lowest", "its rule", "of all", "innocents");
    }

    private static double lowest(List<Tally> seeds) {
        return seeds.stream()
                .mapToDouble(Tally::recall)
                .filter(recall -> !Double.isNaN(recall))
                .min()
                .orElse(Double.NaN);
    }

    private static void print(String name, Tally tally, double lowest, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-28s %9d %7d %8d %7d %7d %7.3f %9.3f %8.3f %8.3f %9.4f%n",
                name,
                tally.corrupted(),
                tally.alone(),
                tally.inNoise(),
                tally.visible(),
                tally.found(),
                tally.recall(),
                lowest,
                tally.foundByItsRule() / (double) tally.found(),
                (tally.found() + tally.foundInNoise()) / (double) tally.corrupted(),
                tally.accusedPercent());
    }

    private static void printRules(Map<String, long[]> byRule, PrintStream out) {
        out.printf("%n%-40s %7s %9s %9s%n", "rule", "found", "innocents", "precision");
        byRule.forEach((rule, counts) -> out.printf(
                Locale.ROOT,
                "%-40s %7d %9d %9.3f%n",
                rule,
                counts[0],
                counts[1],
                counts[0] / (double) (counts[0] + counts[1])));
    }
}
