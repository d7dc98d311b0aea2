package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.EventColumns.KNOWN_UNTIL;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.StageState;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Events with the state of each stage in; counts of each published cell and stage out. The events are read once; wider cells
 * are sums of finer ones.
 */
final class CohortCells {
    static final String STAGE = "stage";
    static final String BASE = "base";
    static final String REACHED = "reached";
    static final String NOT_REACHED = "not_reached";
    static final String UNKNOWN = "unknown";
    static final String NOT_OBSERVABLE = "not_observable";

    /** Rupiah for those whose stage can be known and whose cost is known. */
    static final String COST = "cost";

    /** Of those, how many reached the stage. */
    static final String COST_REACHED = "cost_reached";

    /** Of those, of how many the stage is not known. */
    static final String COST_UNKNOWN = "cost_unknown";

    /** Of all, whose cost is known. */
    static final String COST_KNOWN = "cost_known";

    static final List<String> COUNTS =
            List.of(BASE, REACHED, NOT_REACHED, UNKNOWN, NOT_OBSERVABLE, COST, COST_REACHED, COST_UNKNOWN, COST_KNOWN);

    private CohortCells() {}

    static Dataset<Row> of(Dataset<Row> events, CohortPlan plan) {
        List<Column> counts = new ArrayList<>();
        counts.add(count(lit(1)).as(BASE));
        counts.add(count(col(Scopes.COST)).as(COST_KNOWN));
        counts.add(max(KNOWN_UNTIL).as(KNOWN_UNTIL));
        plan.stages().forEach(stage -> counts.addAll(countsOf(stage)));
        Dataset<Row> finest = summed(Scopes.cells(events, plan), counts, Area.AREA, Scopes.LEVEL);
        return byStage(widened(finest, plan), plan.stages());
    }

    /** The finest cells, and the wider ones that they sum to. */
    static Dataset<Row> widened(Dataset<Row> finest, CohortPlan plan) {
        List<Column> sums = new ArrayList<>();
        for (String name : finest.columns()) {
            if (name.equals(KNOWN_UNTIL)) {
                sums.add(max(name).as(name));
            } else if (!isPlace(name)) {
                sums.add(sum(name).as(name));
            }
        }
        return summed(Scopes.wider(finest, plan), sums, Area.REGION_CODE, Area.REGION_LEVEL);
    }

    private static boolean isPlace(String name) {
        return Scopes.IDENTIFIERS.contains(name) || name.equals(Area.AREA) || name.equals(Scopes.LEVEL);
    }

    /** Sums of rows by cell. */
    static Dataset<Row> summed(Dataset<Row> rows, List<Column> sums, String... place) {
        Column[] keys = Stream.concat(Scopes.IDENTIFIERS.stream(), Stream.of(place))
                .map(name -> col(name))
                .toArray(Column[]::new);
        return rows.groupBy(keys).agg(sums.get(0), sums.subList(1, sums.size()).toArray(Column[]::new));
    }

    /** The column of a count of a stage. */
    static String of(String count, OutcomeStage stage) {
        return count + "_of_" + stage.id();
    }

    private static List<Column> countsOf(OutcomeStage stage) {
        Column isReached = StageState.REACHED.is(stage);
        Column isUnknown = StageState.UNKNOWN.is(stage);
        Column isObservable = not(StageState.NOT_OBSERVABLE.is(stage));
        Column hasCost = col(Scopes.COST).isNotNull();
        return List.of(
                count(when(isReached, 1)).as(of(REACHED, stage)),
                count(when(StageState.NOT_REACHED.is(stage), 1)).as(of(NOT_REACHED, stage)),
                count(when(isUnknown, 1)).as(of(UNKNOWN, stage)),
                coalesce(sum(when(isObservable, col(Scopes.COST))), lit(0L)).as(of(COST, stage)),
                count(when(isReached.and(hasCost), 1)).as(of(COST_REACHED, stage)),
                count(when(isUnknown.and(hasCost), 1)).as(of(COST_UNKNOWN, stage)));
    }

    private static Dataset<Row> byStage(Dataset<Row> cells, List<OutcomeStage> stages) {
        Column[] ofStages = stages.stream().map(CohortCells::ofStage).toArray(Column[]::new);
        List<Column> kept = new ArrayList<>(
                Stream.concat(Scopes.IDENTIFIERS.stream(), Stream.of(Area.REGION_CODE, Area.REGION_LEVEL, KNOWN_UNTIL))
                        .map(name -> col(name))
                        .toList());
        kept.add(explode(array(ofStages)).as("of_stage"));
        List<Column> flat = new ArrayList<>(kept.subList(0, kept.size() - 1));
        flat.add(col("of_stage." + STAGE));
        COUNTS.forEach(count -> flat.add(col("of_stage." + count)));
        return cells.select(kept.toArray(Column[]::new)).select(flat.toArray(Column[]::new));
    }

    private static Column ofStage(OutcomeStage stage) {
        Column observable =
                col(of(REACHED, stage)).plus(col(of(NOT_REACHED, stage))).plus(col(of(UNKNOWN, stage)));
        return struct(
                lit(stage.id()).as(STAGE),
                col(BASE),
                col(of(REACHED, stage)).as(REACHED),
                col(of(NOT_REACHED, stage)).as(NOT_REACHED),
                col(of(UNKNOWN, stage)).as(UNKNOWN),
                col(BASE).minus(observable).as(NOT_OBSERVABLE),
                col(of(COST, stage)).as(COST),
                col(of(COST_REACHED, stage)).as(COST_REACHED),
                col(of(COST_UNKNOWN, stage)).as(COST_UNKNOWN),
                col(COST_KNOWN));
    }
}
