package id.banua.batch.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tries one claim of each cell with one of every other. A claim that fits no combination is accused; one that fits at
 * least one is not, since then another claim of the failing combinations may be the wrong one. Where a whole
 * combination fails, the claim is to blame whose own series likes the value that the others imply better than the
 * printed one.
 */
public final class Combinations {
    /** How many times more surprising than every other claim the one must be that takes the blame alone. */
    private static final double CLEARLY = 3;

    /** Blames that differ by less than 2 percent of the values do not tell one claim from another. */
    private static final double TOO_CLOSE = 0.02;

    private final List<List<Claim>> cells;

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
    }

    /** Where a cell is empty there is nothing to combine and nobody is accused. */
    public Combinations(List<List<Claim>> cells) {
        this.cells = cells;
    }

    /** The accused claims with the first combination that each of them fails in. */
    public Map<String, Message> accuse(RegionClaims region, Relation relation) {
        Map<String, List<Claim>> failed = new TreeMap<>();
        Set<String> acquitted = new HashSet<>();
        for (List<Claim> combination : all()) {
            boolean fits = relation.holds(combination);
            for (Claim claim : combination) {
                if (fits) {
                    acquitted.add(claim.id());
                } else {
                    failed.putIfAbsent(claim.id(), combination);
                }
            }
        }
        failed.keySet().removeAll(acquitted);
        Map<String, Message> accused = new TreeMap<>();
        failed.forEach((id, combination) -> {
            if (isToBlame(id, combination, acquitted, region, relation)) {
                accused.put(id, relation.explain(combination));
            }
        });
        return accused;
    }

    /** Whether nobody else of the combination is more to blame; everybody is where somebody's series says nothing. */
    private static boolean isToBlame(
            String id, List<Claim> combination, Set<String> acquitted, RegionClaims region, Relation relation) {
        double mine = 0;
        double worstOther = Double.NEGATIVE_INFINITY;
        boolean isImplied = false;
        for (int which = 0; which < combination.size(); which++) {
            Claim claim = combination.get(which);
            OptionalDouble surprise = Around.surprise(claim, claim.value(), region);
            if (surprise.isEmpty()) {
                return true;
            }
            OptionalDouble implied = relation.implied(combination, which);
            isImplied = implied.isPresent();
            double blame = surprise.getAsDouble()
                    - (isImplied
                            ? Around.surprise(claim, implied.getAsDouble(), region)
                                    .orElse(0)
                            : 0);
            if (claim.id().equals(id)) {
                mine = blame;
            } else if (!acquitted.contains(claim.id())) {
                worstOther = Math.max(worstOther, blame);
            }
        }
        return worstOther <= (isImplied ? mine + TOO_CLOSE : CLEARLY * mine);
    }

    /** Every way to take one claim of each cell. */
    public List<List<Claim>> all() {
        List<List<Claim>> combinations = List.of(List.of());
        for (List<Claim> cell : cells) {
            List<List<Claim>> longer = new ArrayList<>();
            for (List<Claim> shorter : combinations) {
                for (Claim claim : cell) {
                    List<Claim> next = new ArrayList<>(shorter);
                    next.add(claim);
                    longer.add(next);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
