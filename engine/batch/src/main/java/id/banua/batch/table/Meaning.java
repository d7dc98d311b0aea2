package id.banua.batch.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is said of a figure, as far as it is said. */
record Meaning(Map<Aspect, String> said) {
    static final Meaning NOTHING = new Meaning(Map.of());

    Meaning {
        said = Map.copyOf(said);
    }

    static Meaning of(Aspect aspect, String value) {
        return new Meaning(Map.of(aspect, value));
    }

    Optional<String> get(Aspect aspect) {
        return Optional.ofNullable(said.get(aspect));
    }

    boolean says(Aspect aspect) {
        return said.containsKey(aspect);
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    /** Both together; where both speak, this one counts. */
    Meaning over(Meaning weaker) {
        if (weaker.isEmpty()) {
            return this;
        }
        Map<Aspect, String> both = new EnumMap<>(Aspect.class);
        both.putAll(weaker.said);
        both.putAll(said);
        return new Meaning(both);
    }

    Meaning with(Aspect aspect, String value) {
        return of(aspect, value).over(this);
    }

    Meaning without(Aspect aspect) {
        if (!says(aspect)) {
            return this;
        }
        Map<Aspect, String> rest = new EnumMap<>(said);
        rest.remove(aspect);
        return new Meaning(rest);
    }
}
