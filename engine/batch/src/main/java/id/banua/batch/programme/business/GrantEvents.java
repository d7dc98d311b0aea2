package id.banua.batch.programme.business;

import static id.banua.batch.programme.PersonOf.PERSON;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Exit;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Grants and visits in; one row for each grant with the state of each stage out. The first visit on or after a day decides
 * whether the business lived on it; a closing that was found later without its own day leaves it unknown; without such a visit a
 * business found closed before is not alive.
 */
public final class GrantEvents {
    /** Turnover against the month before the grant, by the first visit to a living business after the day of a stage. */
    static final String TURNOVER = "turnover_";

    static final List<OutcomeStage> STAGES = List.of(OutcomeStage.ALIVE_6M, OutcomeStage.ALIVE_12M);

    /** What the first visit from a day on says of it, in the order in which two visits of one day are believed. */
    private enum Said {
        OPEN,
        CLOSED_LATER,
        CLOSED_BEFORE,
        CLOSED_SOMETIME
    }

    private static final int SAID = Said.values().length;
    private static final List<String> CLASSES = List.of("lower", "same", "higher");

    /** Days after the day of a stage within which a visit tells its turnover: until the next stage, or as long again. */
    private static final int TURNOVER_DAYS = 182;

    /** Names a grant. */
    public static final String GRANT_ID = "grant_id";

    private GrantEvents() {}

    /** One row for each grant; {@code grants} have their person. */
    public static Dataset<Row> of(Dataset<Row> grants, Dataset<Row> visits) {
        Dataset<Row> granted = Exit.with(grants, col("granted_on"), lit(true))
                .select(
                        col(PERSON),
                        col(GRANT_ID),
                        lit("business").as(EventColumns.PROGRAMME),
                        Area.ofRecord().as(Area.AREA),
                        col("kind").as(EventColumns.VOCATION),
                        coalesce(col("agency"), lit(EventColumns.UNKNOWN)).as(EventColumns.INSTITUTION),
                        coalesce(col(EventColumns.SEX), lit(EventColumns.UNKNOWN))
                                .as(EventColumns.SEX),
                        col(Exit.DAY),
                        col(Exit.MONTH),
                        col(Exit.YEAR),
                        round(col("amount_rupiah")).cast("bigint").as(EventColumns.COST));
        Column[] keys = Stream.of(granted.columns()).map(name -> col(name)).toArray(Column[]::new);
        Column isAbout =
                col(PERSON).equalTo(col(Visits.OWNER)).and(col(Visits.DAY).geq(col(Exit.DAY)));
        List<Column> facts = STAGES.stream().flatMap(GrantEvents::facts).toList();
        return granted.join(Visits.of(visits, grants), isAbout, "left")
                .groupBy(keys)
                .agg(facts.get(0), facts.subList(1, facts.size()).toArray(Column[]::new))
                .crossJoin(knowledge(grants, visits))
                .select(columns(keys));
    }

    private static Dataset<Row> knowledge(Dataset<Row> grants, Dataset<Row> visits) {
        return visits.agg(max("visited_on").as("visited"))
                .crossJoin(grants.agg(max("granted_on").as("granted")))
                .select(unix_date(coalesce(col("visited"), col("granted"))).as(EventColumns.KNOWN_UNTIL));
    }

    private static Stream<Column> facts(OutcomeStage stage) {
        Column day = day(stage);
        Column said = when(col(Visits.IS_OPEN), lit(Digits.numberOf(Said.OPEN)))
                .when(col(Visits.CLOSED_DAY).geq(day), lit(Digits.numberOf(Said.CLOSED_LATER)))
                .when(
                        coalesce(col(Visits.CLOSED_DAY), col(Visits.DAY)).leq(day),
                        lit(Digits.numberOf(Said.CLOSED_BEFORE)))
                .otherwise(lit(Digits.numberOf(Said.CLOSED_SOMETIME)));
        Column isOpen = when(col(Visits.IS_OPEN), lit(1)).otherwise(lit(0));
        Column turnover = array_position(
                        array(CLASSES.stream().map(name -> lit(name)).toArray(Column[]::new)), col(Visits.TURNOVER))
                .minus(1);
        Column tellsTurnover = col(Visits.GRANT)
                .equalTo(col(GRANT_ID))
                .and(col(Visits.TURNOVER).isNotNull())
                .and(col(Visits.DAY).between(day, day.plus(TURNOVER_DAYS - 1)));
        return Stream.of(
                min(when(col(Visits.DAY).geq(day), Digits.of(col(Visits.DAY), said, SAID)))
                        .as(first(stage)),
                max(when(col(Visits.DAY).lt(day), Digits.of(col(Visits.DAY), isOpen, 2)))
                        .as(last(stage)),
                min(when(tellsTurnover, Digits.of(col(Visits.DAY), turnover, CLASSES.size())))
                        .as(turnover(stage)));
    }

    private static Column[] columns(Column... keys) {
        List<Column> columns = new ArrayList<>(List.of(keys));
        columns.add(StageState.named(OutcomeStage.GRANTED, lit(true), lit(true), lit(false)));
        for (OutcomeStage stage : STAGES) {
            Column said = Digits.low(col(first(stage)), SAID);
            Column wasClosed = Digits.low(col(last(stage)), 2).equalTo(0);
            Column isSilent = col(first(stage)).isNull().or(said.equalTo(Digits.numberOf(Said.CLOSED_SOMETIME)));
            Column isAlive = said.leq(Digits.numberOf(Said.CLOSED_LATER));
            Column isDead = said.equalTo(Digits.numberOf(Said.CLOSED_BEFORE)).or(isSilent.and(wasClosed));
            columns.add(StageState.named(stage, day(stage).leq(col(EventColumns.KNOWN_UNTIL)), isAlive, isDead));
            Column name = lit(EventColumns.UNKNOWN);
            for (String word : CLASSES) {
                name = when(Digits.low(col(turnover(stage)), CLASSES.size()).equalTo(CLASSES.indexOf(word)), lit(word))
                        .otherwise(name);
            }
            columns.add(name.as(TURNOVER + stage.id()));
        }
        columns.add(col(EventColumns.KNOWN_UNTIL));
        return columns.toArray(Column[]::new);
    }

    private static Column day(OutcomeStage stage) {
        return col(Exit.DAY).plus(stage.windowDays());
    }

    private static String first(OutcomeStage stage) {
        return "first_" + stage.id();
    }

    private static String last(OutcomeStage stage) {
        return "last_" + stage.id();
    }

    private static String turnover(OutcomeStage stage) {
        return "said_turnover_" + stage.id();
    }
}
