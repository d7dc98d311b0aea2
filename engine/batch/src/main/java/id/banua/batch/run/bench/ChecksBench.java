package id.banua.batch.run.bench;

import id.banua.batch.conform.Amount;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.run.RuleBook;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.Indicator;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Precision and recall of the rules. In each way of going wrong a seeded sample of the real claims is corrupted, and
 * all claims are examined again: a corrupted claim with a new accusation was found, an untouched claim with a new one
 * was accused. What {@link Noise} calls invisible is counted apart. Claims that are accused as published are neither
 * corrupted nor counted as innocent.
 */
public final class ChecksBench {
    private final Trial trial;
    private final ClaimIndex index;
    private final World world;
    private final Noise noise;
    private final Wanted wanted;
    private final Set<String> before;
    private final Map<String, long[]> byRule = new TreeMap<>();
    private final Map<String, List<Tally>> byWay = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    /**
     * What is measured and told.
     *
     * @param sample errors of each kind and seed
     * @param kinds the kinds of errors; empty for all
     * @param isTellingMisses whether each visible error that no rule found is printed
     */
    public record Wanted(int sample, Set<String> kinds, boolean isTellingMisses) {
        boolean has(String kind) {
            return kinds.isEmpty() || kinds.contains(kind);
        }
    }

    public ChecksBench(Reference reference, List<RawClaim> claims, Wanted wanted) {
        this.trial = new Trial(reference, claims);
        this.index = new ClaimIndex(claims, reference);
        List<Reading> readings = claims.stream().map(index::reading).toList();
        this.world = World.of(readings);
        this.before = accused(trial.broken()).keySet();
        this.noise = new Noise(
                world,
                readings.stream()
                        .filter(reading -> !before.contains(reading.raw().id()))
                        .flatMap(reading -> World.claim(reading).stream())
                        .toList());
        this.wanted = wanted;
    }

    /** Prints a line for each way of going wrong, then one for each rule. */
    public void run(long firstSeed, int seeds, PrintStream out) {
        LongStream.range(firstSeed, firstSeed + seeds).forEach(this::corruptAndExamine);
        ChecksTable.print(index.claims().size(), before.size(), byWay, byRule, out);
        if (wanted.isTellingMisses()) {
            out.printf("%nvisible errors that no rule found:%n");
            missed.forEach(out::println);
        }
    }

    private void corruptAndExamine(long seed) {
        Stream.of(Corruption.values()).filter(way -> wanted.has(way.id())).forEach(way -> ofClaims(way, seed));
        Stream.of(ShiftedColumns.values()).filter(way -> wanted.has(way.id())).forEach(way -> ofColumns(way, seed));
    }

    private void ofClaims(Corruption way, long seed) {
        Map<String, RawClaim> wrong =
                corrupt(way, new Random(31 * seed + way.id().hashCode()));
        Set<String> visible = new HashSet<>();
        Set<String> alone = new HashSet<>();
        wrong.values().forEach(claim -> {
            if (way.isInWords() || isVisible(claim)) {
                visible.add(claim.id());
            } else if (World.claim(index.reading(claim))
                    .filter(noise::hasPartner)
                    .isEmpty()) {
                alone.add(claim.id());
            }
        });
        add(way.id(), way.rules(), wrong, visible, alone);
    }

    private void ofColumns(ShiftedColumns way, long seed) {
        Map<String, RawClaim> wrong = way.of(
                index, 2 * wanted.sample(), new Random(31 * seed + way.id().hashCode()));
        wrong.keySet().removeAll(before);
        add(way.id(), way.rules(), wrong, way.visible(wrong.values(), index, world), Set.of());
    }

    /** Impossible by itself, or stranger beside some partner than real claims are. */
    private boolean isVisible(RawClaim wrong) {
        Reading reading = index.reading(wrong);
        boolean isImpossible =
                reading.amount().filter(amount -> isImpossible(reading, amount)).isPresent();
        return !reading.isWhole()
                || isImpossible
                || World.claim(reading).filter(noise::isVisible).isPresent();
    }

    private static boolean isImpossible(Reading reading, Amount amount) {
        Indicator indicator = reading.name().orElseThrow().indicator();
        return !indicator.bounds().admit(amount.value())
                || (indicator.unit().isCount() && Math.abs(amount.value() - Math.rint(amount.value())) > 1e-6);
    }

    private Map<String, RawClaim> corrupt(Corruption way, Random random) {
        List<RawClaim> shuffled = new ArrayList<>(index.claims());
        Collections.shuffle(shuffled, random);
        Map<String, RawClaim> wrong = new HashMap<>();
        for (RawClaim claim : shuffled) {
            if (wrong.size() < wanted.sample() && !before.contains(claim.id())) {
                List<RawClaim> changed = way.of(claim, index, random);
                if (changed.stream().noneMatch(other -> wrong.containsKey(other.id()) || before.contains(other.id()))) {
                    changed.forEach(other -> wrong.put(other.id(), other));
                }
            }
        }
        return wrong;
    }

    private void add(
            String way, Set<String> itsRules, Map<String, RawClaim> wrong, Set<String> visible, Set<String> alone) {
        Map<String, Set<String>> broken = trial.broken(wrong);
        Map<String, Set<String>> accused = accused(broken);
        accused.keySet().removeAll(before);
        accused.forEach((claim, rules) -> rules.forEach(
                rule -> byRule.computeIfAbsent(rule, any -> new long[2])[wrong.containsKey(claim) ? 0 : 1]++));
        Set<String> byItsRule = new HashSet<>(wrong.keySet());
        byItsRule.removeIf(claim -> Collections.disjoint(broken.getOrDefault(claim, Set.of()), itsRules));
        Set<String> found = new HashSet<>(byItsRule);
        wrong.keySet().stream().filter(accused::containsKey).forEach(found::add);
        missed.addAll(misses(way, wrong, visible, found));
        byWay.computeIfAbsent(way, any -> new ArrayList<>())
                .add(new Tally(
                        wrong.size(),
                        alone.size(),
                        wrong.size() - visible.size() - alone.size(),
                        common(found, visible),
                        common(byItsRule, visible),
                        found.size() - common(found, visible),
                        accused.size() - common(accused.keySet(), wrong.keySet()),
                        index.claims().size() - wrong.size() - before.size()));
    }

    /** The visible errors that were not found, each as published and as corrupted. */
    private List<String> misses(String way, Map<String, RawClaim> wrong, Set<String> visible, Set<String> found) {
        return visible.stream()
                .filter(claim -> !found.contains(claim))
                .sorted()
                .map(wrong::get)
                .map(claim ->
                        "%s: %s as %s".formatted(way, index.original(claim).fields(), claim.fields()))
                .toList();
    }

    private static int common(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Without the rules that only remind: they accuse nobody. */
    private static Map<String, Set<String>> accused(Map<String, Set<String>> broken) {
        Map<String, Set<String>> accused = new HashMap<>();
        broken.forEach((claim, rules) -> {
            Set<String> doubts = new HashSet<>(rules);
            doubts.removeAll(RuleBook.REMINDERS);
            if (!doubts.isEmpty()) {
                accused.put(claim, doubts);
            }
        });
        return accused;
    }
}
