package id.banua.batch.conform;

import id.banua.model.indicator.Breakdown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indicators, and the names that claims give them. */
public final class Catalogue {
    private final Map<String, Map<String, ClaimName>> byNameAndUnit = new TreeMap<>();
    private final Map<String, List<UnitWord>> words = new TreeMap<>();

    /** What another word for a unit means: "ribu jiwa" is a thousand "persons". */
    private record UnitWord(String claimUnit, BigDecimal factor) {}

    void add(String claimIndicator, String claimUnit, ClaimName meaning) {
        Map<String, ClaimName> units = byNameAndUnit.computeIfAbsent(claimIndicator, name -> new TreeMap<>());
        if (units.put(claimUnit, meaning) != null) {
            throw new IllegalArgumentException(
                    "'" + claimIndicator + "' in '" + claimUnit + "' has two meanings; keep one");
        }
    }

    /**
     * Lets a word stand for so many of a unit, in every indicator that is known in that unit and not in the word itself.
     * A word may stand for several units: "perusahaan" is an enterprise, or one of a count.
     */
    void addWord(String word, String claimUnit, BigDecimal factor) {
        List<UnitWord> meanings = words.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new ArrayList<>());
        if (meanings.stream().anyMatch(meaning -> meaning.claimUnit().equals(claimUnit))) {
            throw new IllegalArgumentException(
                    "the word '" + word + "' has two meanings in " + claimUnit + "; keep one");
        }
        meanings.add(new UnitWord(claimUnit, factor));
    }

    /** The meaning of a claim's indicator in that unit, or in the first unit of the word that it is known in. */
    public Optional<ClaimName> find(String claimIndicator, String claimUnit) {
        Map<String, ClaimName> units = byNameAndUnit.getOrDefault(claimIndicator, Map.of());
        return Optional.ofNullable(units.get(claimUnit)).or(() -> ofWord(claimUnit, units));
    }

    private Optional<ClaimName> ofWord(String word, Map<String, ClaimName> units) {
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).stream()
                .flatMap(meaning ->
                        Optional.ofNullable(units.get(meaning.claimUnit()))
                                .map(name -> name.times(meaning.factor()))
                                .stream())
                .findFirst();
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
