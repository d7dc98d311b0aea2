package id.banua.batch.conform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators, and the names that claims give them. */
public final class Catalogue {
    private final Map<String, Map<String, ClaimName>> byNameAndUnit = new TreeMap<>();

    void add(String claimIndicator, String claimUnit, ClaimName meaning) {
        Map<String, ClaimName> units = byNameAndUnit.computeIfAbsent(claimIndicator, name -> new TreeMap<>());
        if (units.put(claimUnit, meaning) != null) {
            throw new IllegalArgumentException(
                    "'" + claimIndicator + "' in '" + claimUnit + "' has two meanings; keep one");
        }
    }

    /** The meaning of a claim's indicator in that unit. */
    public Optional<ClaimName> find(String claimIndicator, String claimUnit) {
        return Optional.ofNullable(
                byNameAndUnit.getOrDefault(claimIndicator, Map.of()).get(claimUnit));
    }

    /** The unit words under which an indicator is known; empty for an unknown indicator. */
    public List<String> unitsOf(String claimIndicator) {
        return List.copyOf(byNameAndUnit.getOrDefault(claimIndicator, Map.of()).keySet());
    }
}
