package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.EventColumns.KNOWN_UNTIL;
import static id.banua.batch.programme.cohort.CohortCells.BASE;
import static id.banua.batch.programme.cohort.CohortCells.COUNTS;
import static id.banua.batch.programme.cohort.CohortCells.NOT_OBSERVABLE;
import static id.banua.batch.programme.cohort.CohortCells.NOT_REACHED;
import static id.banua.batch.programme.cohort.CohortCells.REACHED;
import static id.banua.batch.programme.cohort.CohortCells.STAGE;
import static id.banua.batch.programme.cohort.CohortCells.UNKNOWN;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.model.programme.EvidenceLevel;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Events in; of those who reached a stage, how many by which evidence and in which kind of work out. In such a row whoever
 * reached the stage otherwise counts as not reached, so that the rows of reported and verified make the row of all, and so do
 * those of the kinds of work. Who is only announced is unknown in the row of all; in the row {@code announced} such persons
 * are the reached.
 */
final class SplitCells {
    static final String EVIDENCE = "evidence";
    static final String EMPLOYMENT = "employment";

    private static final String SPLIT = "split";

    /** One count: of which stage, by which word of which column. */
    private record Part(OutcomeStage stage, String evidence, String employment, Column isIn) {
        String name() {
            return "part_" + stage.id() + "_" + evidence + "_" + employment;
        }
    }

    private SplitCells() {}

    /** Cells by evidence and by kind of work; {@code totals} are those of the same events, all evidence and all work. */
    static Dataset<Row> of(Dataset<Row> events, Dataset<Row> totals, CohortPlan plan) {
        List<Part> parts = plan.stages().stream()
                .filter(SplitCells::isWork)
                .flatMap(SplitCells::partsOf)
                .toList();
        Dataset<Row> finest = CohortCells.summed(
                Scopes.plainCells(events, plan),
                parts.stream()
                        .map(part -> count(when(part.isIn(), 1)).as(part.name()))
                        .toList(),
                Area.AREA,
                Scopes.LEVEL);
        Dataset<Row> wider = CohortCells.summed(
                Scopes.wider(finest, plan),
                parts.stream().map(part -> sum(part.name()).as(part.name())).toList(),
                Area.REGION_CODE,
                Area.REGION_LEVEL);
        return besideTotals(longer(wider, parts), totals);
    }

    private static boolean isWork(OutcomeStage stage) {
        return stage.windowDays() > 0;
    }

    private static Stream<Part> partsOf(OutcomeStage stage) {
        Column worth = WorkStages.worth(stage);
        Stream<Part> byEvidence = Stream.of(EvidenceLevel.REPORTED, EvidenceLevel.VERIFIED)
                .map(level -> new Part(
                        stage,
                        level.id(),
                        EventColumns.ALL,
                        WorkWorth.evidence(worth).equalTo(Digits.numberOf(level))));
        Stream<Part> byKind = Arrays.stream(Employment.values())
                .map(kind -> new Part(
                        stage,
                        EventColumns.ALL,
                        kind.id(),
                        WorkWorth.employment(worth).equalTo(Digits.numberOf(kind))));
        Stream<Part> announced = WorkFacts.WINDOWS.contains(stage)
                ? Stream.of(
                        new Part(stage, EvidenceLevel.ANNOUNCED.id(), EventColumns.ALL, WorkStages.isAnnounced(stage)))
                : Stream.of();
        return Stream.of(byEvidence, byKind, announced).flatMap(part -> part);
    }

    private static Dataset<Row> longer(Dataset<Row> cells, List<Part> parts) {
        Column[] splits = parts.stream()
                .map(part -> struct(
                        lit(part.stage().id()).as(STAGE),
                        lit(part.evidence()).as(EVIDENCE),
                        lit(part.employment()).as(EMPLOYMENT),
                        col(part.name()).as("part")))
                .toArray(Column[]::new);
        return cells.withColumn(SPLIT, explode(array(splits)))
                .select(
                        col(EventColumns.PROGRAMME),
                        col(Scopes.PERIOD),
                        col(Scopes.COUNTED),
                        col(Area.REGION_CODE),
                        col(SPLIT + ".*"));
    }

    private static Dataset<Row> besideTotals(Dataset<Row> splits, Dataset<Row> totals) {
        Column isTotal = EventColumns.BREAKDOWNS.stream()
                .map(name -> col(name).equalTo(EventColumns.ALL))
                .reduce(Column::and)
                .orElseThrow();
        String[] cell = {EventColumns.PROGRAMME, Scopes.PERIOD, Scopes.COUNTED, Area.REGION_CODE, STAGE};
        Column isAnnounced = col(EVIDENCE).equalTo(EvidenceLevel.ANNOUNCED.id());
        Column unknown = when(isAnnounced, col(UNKNOWN).minus(col("part"))).otherwise(col(UNKNOWN));
        List<Column> columns = new ArrayList<>();
        Stream.concat(Scopes.IDENTIFIERS.stream(), Stream.of(Area.REGION_CODE, Area.REGION_LEVEL, KNOWN_UNTIL, STAGE))
                .forEach(name -> columns.add(col(name)));
        for (String name : COUNTS) {
            columns.add(counted(name, unknown).as(name));
        }
        columns.add(col(EVIDENCE));
        columns.add(col(EMPLOYMENT));
        return splits.join(totals.where(isTotal), cell).select(columns.toArray(Column[]::new));
    }

    private static Column counted(String name, Column unknown) {
        return switch (name) {
            case BASE, NOT_OBSERVABLE -> col(name);
            case REACHED -> col("part");
            case UNKNOWN -> unknown;
            case NOT_REACHED -> col(BASE).minus(col("part")).minus(unknown).minus(col(NOT_OBSERVABLE));
            default -> lit(null).cast("bigint");
        };
    }
}
