package id.banua.batch.programme;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.record.RecordColumns;
import id.banua.model.region.RegionLevel;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * Where a record belongs, as one number: the BPS code of the district, or of the regency where only that is known. Numbers
 * travel cheaper than text; the text comes back where regions are counted.
 */
public final class Area {
    public static final String AREA = "area";
    public static final String REGION_CODE = "region_code";
    public static final String REGION_LEVEL = "region_level";

    /** Ends the code of the row for those of a regency whose district is not known, so that districts make their regency. */
    public static final String UNKNOWN_DISTRICT = "-unknown";

    private static final String NATION = "00";
    private static final int PROVINCE_DIGITS = 2;
    private static final int REGENCY_DIGITS = 4;
    private static final int DISTRICT_DIGITS = 7;

    private Area() {}

    /** The area of a record that has {@code district_code} and {@code regency_code}. */
    public static Column ofRecord() {
        return coalesce(col(RecordColumns.DISTRICT_CODE), col(RecordColumns.REGENCY_CODE))
                .cast("int");
    }

    /** The regency of an area. */
    public static Column regency() {
        return digits(text(), REGENCY_DIGITS).cast("int");
    }

    /** The area, no finer than that level; 0 is the nation. */
    public static Column noFinerThan(RegionLevel level) {
        return switch (level) {
            case NATION -> lit(0);
            case PROVINCE -> digits(text(), PROVINCE_DIGITS).cast("int");
            case REGENCY -> regency();
            case DISTRICT, VILLAGE -> col(AREA);
        };
    }

    /** The regions in which a row of an area counts, from the finest level up to the nation: code and level of each. */
    public static Column regions(RegionLevel finest) {
        return array(Stream.of(RegionLevel.NATION, RegionLevel.PROVINCE, RegionLevel.REGENCY, RegionLevel.DISTRICT)
                .filter(level -> !level.isFinerThan(finest))
                .map(level ->
                        struct(code(level).as(REGION_CODE), lit(level.id()).as(REGION_LEVEL)))
                .toArray(Column[]::new));
    }

    private static Column code(RegionLevel level) {
        return switch (level) {
            case NATION -> lit(NATION);
            case PROVINCE -> digits(text(), PROVINCE_DIGITS);
            case REGENCY -> digits(text(), REGENCY_DIGITS);
            case DISTRICT, VILLAGE ->
                when(length(text()).equalTo(DISTRICT_DIGITS), text())
                        .otherwise(concat(digits(text(), REGENCY_DIGITS), lit(UNKNOWN_DISTRICT)));
        };
    }

    private static Column text() {
        return col(AREA).cast("string");
    }

    private static Column digits(Column text, int count) {
        return substring(text, 1, count);
    }
}
