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
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.Digits;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.StageState;
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

    /** Cells by evidence and by kind of work. */
    static Dataset<Row> of(Dataset<Row> events, CohortPlan plan) {
        List<OutcomeStage> stages =
                plan.stages().stream().filter(SplitCells::isWork).toList();
        List<Part> parts = stages.stream().flatMap(SplitCells::partsOf).toList();
        List<Column> counts = new ArrayList<>();
        counts.add(count(lit(1)).as(BASE));
        counts.add(max(KNOWN_UNTIL).as(KNOWN_UNTIL));
        for (OutcomeStage stage : stages) {
            counts.add(count(when(StageState.UNKNOWN.is(stage), 1)).as(CohortCells.of(UNKNOWN, stage)));
            counts.add(count(when(StageState.NOT_OBSERVABLE.is(stage), 1)).as(CohortCells.of(NOT_OBSERVABLE, stage)));
        }
        parts.forEach(part -> counts.add(count(when(part.isIn(), 1)).as(part.name())));
        Dataset<Row> finest = CohortCells.summed(Scopes.plainCells(events, plan), counts, Area.AREA, Scopes.LEVEL);
        return longer(CohortCells.widened(finest, plan), parts);
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
        Column[] splits = parts.stream().map(SplitCells::split).toArray(Column[]::new);
        List<Column> columns = new ArrayList<>();
        Stream.concat(Scopes.IDENTIFIERS.stream(), Stream.of(Area.REGION_CODE, Area.REGION_LEVEL, KNOWN_UNTIL))
                .forEach(name -> columns.add(col(name)));
        columns.add(col(SPLIT + "." + STAGE));
        COUNTS.forEach(name -> columns.add(counted(name).as(name)));
        columns.add(col(SPLIT + "." + EVIDENCE));
        columns.add(col(SPLIT + "." + EMPLOYMENT));
        return cells.withColumn(SPLIT, explode(array(splits))).select(columns.toArray(Column[]::new));
    }

    private static Column split(Part part) {
        boolean isAnnounced = part.evidence().equals(EvidenceLevel.ANNOUNCED.id());
        Column unknown = col(CohortCells.of(UNKNOWN, part.stage()));
        return struct(
                lit(part.stage().id()).as(STAGE),
                lit(part.evidence()).as(EVIDENCE),
                lit(part.employment()).as(EMPLOYMENT),
                col(part.name()).as(REACHED),
                (isAnnounced ? unknown.minus(col(part.name())) : unknown).as(UNKNOWN),
                col(CohortCells.of(NOT_OBSERVABLE, part.stage())).as(NOT_OBSERVABLE));
    }

    private static Column counted(String name) {
        return switch (name) {
            case BASE -> col(BASE);
            case REACHED, UNKNOWN, NOT_OBSERVABLE -> col(SPLIT + "." + name);
            case NOT_REACHED ->
                Stream.of(REACHED, UNKNOWN, NOT_OBSERVABLE)
                        .map(other -> col(SPLIT + "." + other))
                        .reduce(col(BASE), Column::minus);
            default -> lit(null).cast("bigint");
        };
    }
}
