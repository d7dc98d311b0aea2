package id.banua.model.mart;

/** One column of a mart. An identifier names the row and is never null; measures and attributes may be missing. */
public record MartColumn(String name, Type type, Role role) {

    /** How values are stored. TEXT is UTF-8, WHOLE a 64-bit integer, DECIMAL a double, FLAG a boolean. */
    public enum Type {
        TEXT,
        WHOLE,
        DECIMAL,
        FLAG
    }

    /** What a column does for its row, in the words of SDMX. */
    public enum Role {
        IDENTIFIER,
        MEASURE,
        ATTRIBUTE
    }

    public boolean nullable() {
        return role != Role.IDENTIFIER;
    }

    static MartColumn identifier(String name) {
        return new MartColumn(name, Type.TEXT, Role.IDENTIFIER);
    }

    static MartColumn wholeIdentifier(String name) {
        return new MartColumn(name, Type.WHOLE, Role.IDENTIFIER);
    }

    static MartColumn measure(String name) {
        return new MartColumn(name, Type.DECIMAL, Role.MEASURE);
    }

    static MartColumn attribute(String name) {
        return attribute(name, Type.TEXT);
    }

    static MartColumn attribute(String name, Type type) {
        return new MartColumn(name, type, Role.ATTRIBUTE);
    }
}
