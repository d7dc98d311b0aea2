package id.banua.batch.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a claims file in their order. Files of programme figures have the two extra fields at the end. */
public enum ClaimField {
    INDICATOR,
    UNIT,
    REGION_CODE,
    REGION_NAME,
    REGION_LEVEL,
    PERIOD,
    VALUE,
    SOURCE_ID,
    NOTE,
    STATUS,
    IS_CUMULATIVE;

    private static final int WITHOUT_STATUS = 9;

    /** The header that every claims file has. */
    public static final String HEADER = header(WITHOUT_STATUS);

    /** The header of a file whose claims say what kind of statement they are. */
    public static final String HEADER_WITH_STATUS = header(values().length);

    private static String header(int fields) {
        return Arrays.stream(values())
                .limit(fields)
                .map(field -> field.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(","));
    }

    /** Its place in a row, from 0: the constants stand in the order of the header. */
    @SuppressWarnings("EnumOrdinal")
    int index() {
        return ordinal();
    }

    /** How many fields a row under that header has. */
    static int fieldsUnder(String header) {
        return List.of(header.split(",")).size();
    }
}
