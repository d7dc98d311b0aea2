package id.banua.batch.conform;

import id.banua.model.indicator.Breakdown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators, and the names that claims give them. */
public final class Catalogue {
    private final Map<String, Map<String, ClaimName>> byNameAndUnit = new TreeMap<>();
    private final Map<String, UnitWord> words = new TreeMap<>();

    /** What another word for a unit means: "ribu jiwa" is a thousand "persons". */
    private record UnitWord(String claimUnit, BigDecimal factor) {}

    void add(String claimIndicator, String claimUnit, ClaimName meaning) {
        Map<String, ClaimName> units = byNameAndUnit.computeIfAbsent(claimIndicator, name -> new TreeMap<>());
        if (units.put(claimUnit, meaning) != null) {
            throw new IllegalArgumentException(
                    "'" + claimIndicator + "' in '" + claimUnit + "' has two meanings; keep one");
        }
    }

    /** Lets a word stand for so many of a unit, in every indicator that is known in that unit and not in the word itself. */
    void addWord(String word, String claimUnit, BigDecimal factor) {
        if (words.put(word.toLowerCase(Locale.ROOT), new UnitWord(claimUnit, factor)) != null) {
            throw new IllegalArgumentException("the word '" + word + "' has two meanings; keep one");
        }
    }

    /** The meaning of a claim's indicator in that unit, or in the unit that another word means. */
    public Optional<ClaimName> find(String claimIndicator, String claimUnit) {
        Map<String, ClaimName> units = byNameAndUnit.getOrDefault(claimIndicator, Map.of());
        UnitWord word = words.get(claimUnit.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(units.get(claimUnit))
                .or(() -> Optional.ofNullable(word)
                        .flatMap(found -> Optional.ofNullable(units.get(found.claimUnit()))
                                .map(name -> name.times(found.factor()))));
    }

    /** The names for whole populations that say nothing of status or period, each with its indicator's id. */
    public Map<String, String> plainNames() {
        Map<String, String> names = new TreeMap<>();
        byNameAndUnit.forEach((name, units) -> units.values().stream()
                .filter(meaning -> meaning.breakdown() == Breakdown.TOTAL)
                .filter(meaning ->
                        meaning.status().isEmpty() && meaning.cumulative().isEmpty())
                .forEach(meaning -> names.put(name, meaning.indicator().id())));
        return names;
    }

    /** The unit words under which an indicator is known; empty for an unknown indicator. */
    public List<String> unitsOf(String claimIndicator) {
        return List.copyOf(byNameAndUnit.getOrDefault(claimIndicator, Map.of()).keySet());
    }
}
