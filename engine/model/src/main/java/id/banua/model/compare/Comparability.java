package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Answers whether two figures may be compared, or joined by a line, and if not, why.
 *
 * @param breaks where series stop being one
 * @param versionNames names of definition versions, by "indicator version", in both languages
 */
public record Comparability(List<SeriesBreak> breaks, Map<String, VersionName> versionNames) {

    /** What readers call a definition version. */
    public record VersionName(String indonesian, String english) {}

    public Comparability {
        breaks = List.copyOf(breaks);
        versionNames = Map.copyOf(versionNames);
    }

    /** Everything that stands between the two; empty where they may be compared. Their order does not matter. */
    public List<Obstacle> between(Comparand one, Comparand other) {
        Comparand earlier = one.period().compareTo(other.period()) <= 0 ? one : other;
        Comparand later = earlier.equals(one) ? other : one;
        List<Obstacle> obstacles = new ArrayList<>();
        addIdentity(obstacles, earlier, later);
        addMonths(obstacles, earlier, later);
        addVersions(obstacles, earlier, later);
        addBreaks(obstacles, earlier, later);
        return obstacles;
    }

    private static void addIdentity(List<Obstacle> obstacles, Comparand earlier, Comparand later) {
        if (!earlier.indicatorId().equals(later.indicatorId())) {
            obstacles.add(
                    new Obstacle(Kind.INDICATOR, "Keduanya indikator yang berbeda.", "They are different indicators."));
        }
        if (earlier.breakdown() != later.breakdown()) {
            obstacles.add(new Obstacle(
                    Kind.BREAKDOWN,
                    "Keduanya tentang bagian penduduk yang berbeda.",
                    "They are about different parts of the population."));
        }
        if (earlier.status() != later.status()) {
            obstacles.add(new Obstacle(
                    Kind.STATUS,
                    "Yang satu %s, yang lain %s: target bukan hasil."
                            .formatted(earlier.status().id(), later.status().id()),
                    "One is %s, the other %s: a target is not a result."
                            .formatted(earlier.status().id(), later.status().id())));
        }
    }

    /** The seasons of the rounds differ, most of all in the labour market: only the same month is compared. */
    private static void addMonths(List<Obstacle> obstacles, Comparand earlier, Comparand later) {
        if (!earlier.isRounds() || earlier.period().isSameRoundAs(later.period())) {
            return;
        }
        if (earlier.period().isYear() || later.period().isYear()) {
            obstacles.add(new Obstacle(
                    Kind.MONTH_NOT_STATED,
                    "Salah satu sumber tidak menyebut bulan surveinya.",
                    "One of the sources does not state its survey month."));
        } else {
            obstacles.add(new Obstacle(
                    Kind.SURVEY_MONTH,
                    "Putaran %s dan %s berbeda musim; hanya bulan yang sama dibandingkan."
                            .formatted(earlier.period(), later.period()),
                    "The rounds %s and %s differ in season; only the same month is compared."
                            .formatted(earlier.period(), later.period())));
        }
    }

    private void addVersions(List<Obstacle> obstacles, Comparand earlier, Comparand later) {
        if (earlier.indicatorId().equals(later.indicatorId())
                && !earlier.definitionVersion().equals(later.definitionVersion())) {
            VersionName before = name(earlier);
            VersionName after = name(later);
            obstacles.add(new Obstacle(
                    Kind.DEFINITION_VERSION,
                    "Definisinya berbeda: %s (%s) dan %s (%s)."
                            .formatted(before.indonesian(), earlier.period(), after.indonesian(), later.period()),
                    "Their definitions differ: %s (%s) and %s (%s)."
                            .formatted(before.english(), earlier.period(), after.english(), later.period())));
        }
    }

    private VersionName name(Comparand figure) {
        return versionNames.getOrDefault(
                figure.indicatorId() + " " + figure.definitionVersion(),
                new VersionName(figure.definitionVersion(), figure.definitionVersion()));
    }

    private void addBreaks(List<Obstacle> obstacles, Comparand earlier, Comparand later) {
        for (SeriesBreak found : breaks) {
            if (separates(found, earlier, later)) {
                obstacles.add(new Obstacle(Kind.valueOf(found.kind().name()), found.indonesian(), found.english()));
            }
        }
    }

    private boolean separates(SeriesBreak found, Comparand earlier, Comparand later) {
        boolean isBetween =
                found.separates(earlier.indicatorId(), earlier.regionCode(), earlier.period(), later.period())
                        || found.separates(later.indicatorId(), later.regionCode(), earlier.period(), later.period());
        return isBetween && !isReplaced(found, later.indicatorId());
    }

    /** A break that names the indicator stands for the breaks of its kind and region that name none. */
    private boolean isReplaced(SeriesBreak general, String indicatorId) {
        return general.indicatorId().isEmpty()
                && breaks.stream()
                        .anyMatch(own ->
                                own.indicatorId().filter(indicatorId::equals).isPresent()
                                        && own.kind() == general.kind()
                                        && own.regionCode().equals(general.regionCode()));
    }
}
