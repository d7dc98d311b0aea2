package id.banua.model.compare;

import id.banua.model.compare.InWords.Said;
import id.banua.model.compare.Obstacle.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether both follow the same version of the definition, such as one poverty line or one base, and a known one. */
final class SameDefinition implements Criterion {
    private static final Obstacle UNKNOWN = new Obstacle(
            Kind.DEFINITION_UNKNOWN,
            "Ada angka yang garis atau dasarnya tidak disebut sumbernya: tidak dapat dibandingkan dengan angka mana pun.",
            "A source does not state the line or base of its figure: such a figure is comparable with no other.");

    private final Map<List<String>, DefinitionVersion> versions = new HashMap<>();

    SameDefinition(List<DefinitionVersion> versions) {
        versions.forEach(version -> this.versions.put(List.of(version.indicatorId(), version.version()), version));
    }

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        List<Obstacle> obstacles = new ArrayList<>();
        if ((earlier.basis().isHeld() && !version(earlier).isKnown())
                || (later.basis().isHeld() && !version(later).isKnown())) {
            obstacles.add(UNKNOWN);
        }
        boolean isOneIndicator =
                earlier.indicator().id().equals(later.indicator().id());
        boolean areHeld = earlier.basis().isHeld() && later.basis().isHeld();
        DefinitionVersion before = version(earlier);
        DefinitionVersion after = version(later);
        if (isOneIndicator && areHeld && !before.equals(after) && before.isKnown() && after.isKnown()) {
            obstacles.add(Obstacle.of(
                    Kind.DEFINITION_VERSION,
                    "Definisinya berbeda: %s (%s) dan %s (%s).",
                    "Their definitions differ: %s (%s) and %s (%s).",
                    name(before),
                    earlier.period(),
                    name(after),
                    later.period()));
        }
        return obstacles;
    }

    private DefinitionVersion version(Comparand figure) {
        String id = figure.indicator().id();
        String version = figure.basis().definitionVersion();
        return versions.getOrDefault(List.of(id, version), new DefinitionVersion(id, version, version, version, true));
    }

    private static Said name(DefinitionVersion version) {
        return language -> language == InWords.ENGLISH ? version.english() : version.indonesian();
    }
}
