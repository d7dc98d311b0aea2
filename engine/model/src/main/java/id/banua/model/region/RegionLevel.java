package id.banua.model.region;

import java.util.Locale;

/** The levels of administration, from the widest to the narrowest. REGENCY covers kabupaten and kota. */
public enum RegionLevel {
    NATION,
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE;

    /** The lower-case word that files and marts use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word of a file; the word {@code national} of the claims files means {@link #NATION}. */
    public static RegionLevel of(String id) {
        return switch (id) {
            case "nation", "national" -> NATION;
            case "province" -> PROVINCE;
            case "regency" -> REGENCY;
            case "district" -> DISTRICT;
            case "village" -> VILLAGE;
            default ->
                throw new IllegalArgumentException(
                        "A region level is nation, province, regency, district or village, but was '" + id + "'");
        };
    }

    /** Whether this level lies below the other: a district is finer than a regency. */
    public boolean isFinerThan(RegionLevel other) {
        return compareTo(other) > 0;
    }
}
