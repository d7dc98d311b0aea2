package id.banua.batch.programme.cohort;

import static org.apache.spark.sql.functions.lit;

import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.register.ListedDecile;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records in; the cells of the mart {@code outcomes} out: counts, before disclosure control and without rates. */
public final class OutcomeCells {
    /** The columns that are about money. */
    public static final List<String> COSTS =
            List.of(CohortCells.COST, CohortCells.COST_REACHED, CohortCells.COST_UNKNOWN, CohortCells.COST_KNOWN);

    private OutcomeCells() {}

    /**
     * Cells of trainings and internships.
     *
     * @param events of {@link #workEvents}, which are read twice
     */
    public static Dataset<Row> ofWork(Dataset<Row> events) {
        return of(events, CohortPlan.WORK).unionByName(SplitCells.of(events, CohortPlan.WORK));
    }

    /**
     * One row for each enrolment, with the state of each stage.
     *
     * @param enrolments and placements and register with their person
     * @param jobs of {@link Jobs}
     */
    public static Dataset<Row> workEvents(
            Dataset<Row> enrolments,
            Dataset<Row> placements,
            Dataset<Row> jobs,
            Dataset<Row> followUps,
            Dataset<Row> register) {
        Dataset<Row> signs = LastingWork.of(WorkSigns.of(jobs, followUps, enrolments));
        Dataset<Row> enrolled = ListedDecile.with(Enrolments.of(enrolments), Enrolments.QUARTER, register);
        Dataset<Row> knowledge = Knowledge.of(enrolments, placements, followUps);
        return Speaking.of(WorkStages.of(WorkFacts.of(enrolled, signs), knowledge), Enrolments.ID);
    }

    /** Cells of events that have a person, counted by events and by persons; {@code id} names the events. */
    public static Dataset<Row> ofPersons(Dataset<Row> events, CohortPlan plan, String id) {
        return of(Speaking.of(events, id), plan);
    }

    /** Cells of events that have the state of each stage of the plan. */
    public static Dataset<Row> of(Dataset<Row> events, CohortPlan plan) {
        return whole(CohortCells.of(events, plan));
    }

    private static Dataset<Row> whole(Dataset<Row> cells) {
        return cells.withColumn(SplitCells.EVIDENCE, lit(EventColumns.ALL))
                .withColumn(SplitCells.EMPLOYMENT, lit(EventColumns.ALL));
    }
}
