package id.banua.batch.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tries each claim of each cell with the claims of the other cells. One that fits at least once is acquitted, since
 * then another claim of the failing combinations may be the wrong one. Where nothing fits, those are to blame whose
 * error alone explains everything, and of these the one whose own series likes the value that the others imply better
 * than the printed one. Where two claims fit once they are exchanged, these two are.
 */
public final class Combinations {
    /** How many times more surprising than every other claim the one must be that takes the blame alone. */
    private static final double CLEARLY = 3;

    /** Blames that differ by less than 2 percent of the values do not tell one claim from another. */
    private static final double TOO_CLOSE = 0.02;

    /** No claim is tried with more combinations: each cell gives its most trusted values that differ. */
    private static final int MOST_COMBINATIONS = 1024;

    private final List<List<Claim>> cells;
    private final List<List<Claim>> partners;

    /** What stands between the claims of a combination, one of each cell in their order. */
    public interface Relation {
        /** Whether they fit within rounding. */
        boolean holds(List<Claim> claims);

        /** The arithmetic of claims that do not fit. */
        Message explain(List<Claim> claims);

        /** The value that the others imply for one of them; empty where they imply none. */
        default OptionalDouble implied(List<Claim> claims, int which) {
            return OptionalDouble.empty();
        }

        /** Whether an error of that one alone explains why they do not fit, by all that the region's claims tell. */
        default boolean isExplainedBy(List<Claim> claims, int which, RegionClaims region) {
            return true;
        }

        /** The two claims of one source that fit once they are exchanged, by their places; empty where no two do. */
        default List<Integer> exchanged(List<Claim> claims, RegionClaims region) {
            return List.of();
        }
    }

    /** Where a cell is empty there is nothing to combine and nobody is accused. */
    public Combinations(List<List<Claim>> cells) {
        this.cells = cells;
        int most = (int) Math.pow(MOST_COMBINATIONS, 1.0 / Math.max(1, cells.size() - 1));
        this.partners = cells.stream().map(cell -> distinct(cell, most)).toList();
    }

    private static List<Claim> distinct(List<Claim> cell, int most) {
        Set<List<Double>> seen = new HashSet<>();
        return cell.stream()
                .sorted(Comparator.comparing(Claim::trustRank).thenComparing(Claim::id))
                .filter(claim -> seen.add(List.of(claim.value(), claim.halfWidth())))
                .limit(most)
                .toList();
    }

    /** The accused claims with the first combination that each of them fails in. */
    public Map<String, Message> accuse(RegionClaims region, Relation relation) {
        Map<String, List<Claim>> failed = new TreeMap<>();
        Set<String> acquitted = new HashSet<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            for (Claim claim : cells.get(cell)) {
                List<List<Claim>> tried = with(claim, cell).toList();
                if (tried.stream().anyMatch(relation::holds)) {
                    acquitted.add(claim.id());
                } else if (!tried.isEmpty()) {
                    failed.put(claim.id(), tellingOf(tried, cell, region, relation));
                }
            }
        }
        Map<String, Message> accused = new TreeMap<>();
        failed.forEach((id, combination) -> {
            if (isToBlame(id, combination, acquitted, region, relation)) {
                accused.put(id, relation.explain(combination));
            }
        });
        return accused;
    }

    /** The first that an exchange of the claim mends, else the first. */
    private static List<Claim> tellingOf(List<List<Claim>> tried, int which, RegionClaims region, Relation relation) {
        return tried.stream()
                .filter(combination -> relation.exchanged(combination, region).contains(which))
                .findFirst()
                .orElse(tried.get(0));
    }

    private static boolean isToBlame(
            String id, List<Claim> combination, Set<String> acquitted, RegionClaims region, Relation relation) {
        List<Integer> exchanged = relation.exchanged(combination, region);
        if (!exchanged.isEmpty()) {
            return exchanged.stream()
                    .anyMatch(which -> combination.get(which).id().equals(id));
        }
        List<Integer> explaining = IntStream.range(0, combination.size())
                .filter(which -> relation.isExplainedBy(combination, which, region))
                .boxed()
                .toList();
        List<Integer> suspects = explaining.isEmpty()
                ? IntStream.range(0, combination.size()).boxed().toList()
                : explaining;
        return suspects.stream().anyMatch(which -> combination.get(which).id().equals(id))
                && isMostToBlame(id, combination, suspects, acquitted, new Blame(region, relation, combination));
    }

    /** Whether no other suspect is more to blame; everybody is where somebody's series says nothing. */
    private static boolean isMostToBlame(
            String id, List<Claim> combination, List<Integer> suspects, Set<String> acquitted, Blame blame) {
        double mine = 0;
        double worstOther = Double.NEGATIVE_INFINITY;
        for (int which : suspects) {
            OptionalDouble found = blame.of(which);
            if (found.isEmpty()) {
                return true;
            }
            String suspect = combination.get(which).id();
            if (suspect.equals(id)) {
                mine = found.getAsDouble();
            } else if (!acquitted.contains(suspect)) {
                worstOther = Math.max(worstOther, found.getAsDouble());
            }
        }
        return worstOther <= (blame.isImplied() ? mine + TOO_CLOSE : CLEARLY * mine);
    }

    /** How much less surprising the value is that the others imply than the printed one. */
    private record Blame(RegionClaims region, Relation relation, List<Claim> combination) {
        boolean isImplied() {
            return relation.implied(combination, 0).isPresent();
        }

        /** Empty where the claim's own series says nothing. */
        OptionalDouble of(int which) {
            Claim claim = combination.get(which);
            OptionalDouble surprise = Around.surprise(claim, claim.value(), region);
            OptionalDouble implied = relation.implied(combination, which);
            if (surprise.isEmpty() || implied.isEmpty()) {
                return surprise;
            }
            double other = Around.surprise(claim, implied.getAsDouble(), region).orElse(0);
            return OptionalDouble.of(surprise.getAsDouble() - other);
        }
    }

    /** Every way to take one of the values that each cell gives. */
    List<List<Claim>> all() {
        return partners.isEmpty() || partners.get(0).isEmpty()
                ? List.of()
                : partners.get(0).stream().flatMap(first -> with(first, 0)).toList();
    }

    /** Every way to take that claim and one partner of each other cell. */
    private Stream<List<Claim>> with(Claim claim, int itsCell) {
        Stream<List<Claim>> combinations = Stream.of(List.of());
        for (int cell = 0; cell < cells.size(); cell++) {
            List<Claim> choices = cell == itsCell ? List.of(claim) : partners.get(cell);
            combinations = combinations.flatMap(shorter -> choices.stream().map(choice -> longer(shorter, choice)));
        }
        return combinations;
    }

    private static List<Claim> longer(List<Claim> shorter, Claim choice) {
        List<Claim> longer = new ArrayList<>(shorter);
        longer.add(choice);
        return longer;
    }
}
