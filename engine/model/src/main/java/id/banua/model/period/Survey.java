package id.banua.model.period;

import java.util.Locale;

/** Where figures come from in the field: the survey or the kind of record that a value was measured by. */
public enum Survey {
    /** National socio-economic survey: March (regencies) and September (provinces). */
    SUSENAS,
    /** National labour force survey: February (provinces) and August (regencies), other quarters now and then. */
    SAKERNAS,
    /** A civil register, such as that of Dukcapil. */
    REGISTRY,
    /** Records or statements of agencies about their programmes. */
    ADMINISTRATIVE,
    /** A population projection. */
    PROJECTION,
    /** Computed from several inputs, such as the human development index. */
    COMPILED;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts who stands in a list, rather than estimating how many there are. */
    public boolean isList() {
        return this == REGISTRY || this == ADMINISTRATIVE;
    }

    public static Survey of(String id) {
        for (Survey survey : values()) {
            if (survey.id().equals(id)) {
                return survey;
            }
        }
        throw new IllegalArgumentException(
                "A survey is susenas, sakernas, registry, administrative, projection or compiled, but was '" + id
                        + "'");
    }
}
