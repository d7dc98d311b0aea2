package id.banua.model.indicator;

import java.util.Locale;

/** The subject a figure belongs to; topics are rooms of the engine and of the dashboard. */
public enum Topic {
    POVERTY,
    LABOUR,
    PROGRAMME,
    /** Population, human development: what poverty and work are read against. */
    CONTEXT;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Topic of(String id) {
        for (Topic value : values()) {
            if (value.id().equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException("A topic is poverty, labour, programme or context, but was '" + id + "'");
    }
}
