package id.banua.batch.programme.pilot;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.record.RecordColumns;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Participants of pilots, as the press tells them and as records have them, in; how many in which village out, with the
 * district under which they were told beside the one in which the village lies. Told numbers and records stay apart.
 */
public final class PilotCells {
    public static final String PERSONS = "persons";
    static final String LIES_IN = "lies_in";
    static final String REGION = "region_code";
    static final String VILLAGE = "village";

    /** Source of rows that are counted from records. */
    static final String RECORDS = "records";

    private static final int REGENCY_DIGITS = 4;
    private static final List<String> CELL = List.of("pilot_id", REGION, VILLAGE, "activity", "outcome", "source_id");

    private PilotCells() {}

    /**
     * Villages as told, each district and the pilot as the sum of its villages.
     *
     * @param told rows of {@code pilots/told_participants.csv}
     * @param villages rows of {@code regions/villages.csv}
     */
    public static Dataset<Row> ofTold(Dataset<Row> told, Dataset<Row> villages) {
        Dataset<Row> cells = told.withColumn(
                        "place",
                        explode(array(
                                place(col("told_region_code"), col(VILLAGE)),
                                place(col("told_region_code"), lit(EventColumns.ALL)),
                                place(lit(EventColumns.ALL), lit(EventColumns.ALL)))))
                .select(
                        col("pilot_id"),
                        col("place." + REGION),
                        col("place." + VILLAGE),
                        lit(EventColumns.ALL).as("activity"),
                        lit(EventColumns.ALL).as("outcome"),
                        col("source_id"),
                        col(PERSONS).cast("bigint").as(PERSONS))
                .groupBy(columns())
                .agg(sum(PERSONS).as(PERSONS));
        return withDistrict(cells, villages);
    }

    /**
     * Villages, districts and activities by the persons in them: one who takes part twice counts once in a sum.
     *
     * @param participants with their person
     */
    public static Dataset<Row> ofRecords(Dataset<Row> participants, Dataset<Row> villages) {
        Column region = coalesce(col(RecordColumns.DISTRICT_CODE), col(RecordColumns.REGENCY_CODE));
        Column village = coalesce(col(VILLAGE), lit(EventColumns.UNKNOWN));
        Column outcome = coalesce(col("outcome"), lit(EventColumns.UNKNOWN));
        Column all = lit(EventColumns.ALL);
        Dataset<Row> cells = participants
                .withColumn(
                        "cell",
                        explode(array(
                                cell(region, village, all, all),
                                cell(region, all, all, all),
                                cell(all, all, all, all),
                                cell(all, all, col("activity"), all),
                                cell(all, all, col("activity"), outcome))))
                .select(col("pilot_id"), lit(RECORDS).as("source_id"), col(PersonOf.PERSON), col("cell.*"))
                .groupBy(columns())
                .agg(count_distinct(col(PersonOf.PERSON)).as(PERSONS));
        return withDistrict(cells, villages);
    }

    private static Column[] columns() {
        return CELL.stream().map(name -> col(name)).toArray(Column[]::new);
    }

    private static Column place(Column region, Column village) {
        return struct(region.as(REGION), village.as(VILLAGE));
    }

    private static Column cell(Column region, Column village, Column activity, Column outcome) {
        return struct(region.as(REGION), village.as(VILLAGE), activity.as("activity"), outcome.as("outcome"));
    }

    /** Its own district goes first; a name that stands in several others says nothing. */
    private static Dataset<Row> withDistrict(Dataset<Row> cells, Dataset<Row> villages) {
        Dataset<Row> known = villages.groupBy(
                        substring(col("district_bps_code"), 1, REGENCY_DIGITS).as("known_regency"),
                        bare(col("name")).as("known_village"))
                .agg(collect_set("district_bps_code").as("known_districts"));
        Column isThere = substring(col(REGION), 1, REGENCY_DIGITS)
                .equalTo(col("known_regency"))
                .and(bare(col(VILLAGE)).equalTo(col("known_village")));
        Column liesIn = when(array_contains(col("known_districts"), col(REGION)), col(REGION))
                .when(size(col("known_districts")).equalTo(1), functions.element_at(col("known_districts"), 1));
        Column[] kept = Stream.concat(Stream.of(columns()), Stream.of(liesIn.as(LIES_IN), col(PERSONS)))
                .toArray(Column[]::new);
        return cells.join(broadcast(known), isThere, "left").select(kept);
    }

    private static Column bare(Column name) {
        return regexp_replace(lower(name), "[^a-z0-9]", "");
    }
}
