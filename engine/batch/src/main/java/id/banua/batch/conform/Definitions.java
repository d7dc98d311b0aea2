package id.banua.batch.conform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which version of its indicator's definition a claim was made. */
final class Definitions {
    /** A version of an indicator's definition; 1 is the oldest. */
    record Version(String indicatorId, String id, int order) {}

    /**
     * Claims of a source about those years were made by that version.
     *
     * @param regionCode empty where it holds for all regions that have no line of their own
     */
    record Use(String indicatorId, String sourceId, String regionCode, int firstYear, int lastYear, String version) {
        boolean covers(String source, String region, int year) {
            return sourceId.equals(source)
                    && (regionCode.isEmpty() || regionCode.equals(region))
                    && year >= firstYear
                    && year <= lastYear;
        }
    }

    /** What a text says that names a version: the words and one of the amounts of its id, as in "ppp-2011-1.90". */
    private record Spoken(Version version, List<String> words, List<Pattern> amounts) {
        private static final Pattern AMOUNT = Pattern.compile("\\d+\\.\\d+");

        static Spoken of(Version version) {
            List<String> parts = List.of(version.id().split("-", -1));
            return new Spoken(
                    version,
                    parts.stream().filter(part -> part.matches("[a-z]+")).toList(),
                    parts.stream()
                            .filter(part -> AMOUNT.matcher(part).matches())
                            .map(part -> part.replaceFirst("0+$", "").replace(".", "[.,]"))
                            .map(amount -> Pattern.compile("(?<![\\d.,])" + amount + "0*(?![\\d])"))
                            .toList());
        }

        boolean isIn(String text) {
            return words.stream().allMatch(text::contains)
                    && amounts.stream().anyMatch(amount -> amount.matcher(text).find());
        }
    }

    private final Map<String, List<Spoken>> spoken;
    private final Map<String, Integer> orders = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();
    private final Map<String, List<Use>> uses;

    Definitions(List<Version> versions, List<Use> uses) {
        versions.stream().sorted(Comparator.comparing(Version::order)).forEach(version -> {
            orders.put(version.indicatorId() + " " + version.id(), version.order());
            current.put(version.indicatorId(), version.id());
        });
        this.spoken = versions.stream()
                .map(Spoken::of)
                .filter(found -> !found.amounts().isEmpty())
                .collect(Collectors.groupingBy(found -> found.version().indicatorId()));
        uses.forEach(this::requireKnown);
        this.uses = uses.stream().collect(Collectors.groupingBy(Use::indicatorId));
    }

    private void requireKnown(Use use) {
        if (!orders.containsKey(use.indicatorId() + " " + use.version())) {
            throw new IllegalArgumentException("definition_versions.csv has no version '" + use.version() + "' of "
                    + use.indicatorId() + ", which claim_versions.csv names for " + use.sourceId());
        }
    }

    /** The version that the source's figures of that year were made by; the current one where nothing else is noted. */
    String versionOf(String indicatorId, String sourceId, String regionCode, int year) {
        return uses.getOrDefault(indicatorId, List.of()).stream()
                .filter(use -> use.covers(sourceId, regionCode, year))
                .max(Comparator.comparing(use -> use.regionCode().length()))
                .map(Use::version)
                .orElse(current.getOrDefault(indicatorId, "1"));
    }

    /** The versions of the indicator that a text names; those whose ids hold no amount cannot be named. */
    List<String> namedIn(String indicatorId, String text) {
        List<Spoken> all = spoken.getOrDefault(indicatorId, List.of());
        String lower = all.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(version -> version.isIn(lower))
                .map(found -> found.version().id())
                .toList();
    }

    /** Whether a line of the claims' versions speaks of the source's figures of that year. */
    boolean isStated(String indicatorId, String sourceId, String regionCode, int year) {
        return uses.getOrDefault(indicatorId, List.of()).stream()
                .anyMatch(use -> use.covers(sourceId, regionCode, year));
    }

    /** Its place among the versions of the indicator; later versions have higher numbers. */
    int orderOf(String indicatorId, String version) {
        return orders.getOrDefault(indicatorId + " " + version, 0);
    }
}
