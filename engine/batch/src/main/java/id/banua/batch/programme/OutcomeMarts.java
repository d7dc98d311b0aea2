package id.banua.batch.programme;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import id.banua.batch.programme.business.BusinessLives;
import id.banua.batch.programme.business.GrantEvents;
import id.banua.batch.programme.business.Turnover;
import id.banua.batch.programme.cohort.Jobs;
import id.banua.batch.programme.cohort.OutcomeCells;
import id.banua.batch.programme.fair.FairLadder;
import id.banua.batch.programme.housing.HouseEvents;
import id.banua.batch.programme.survival.MonthlySurvival;
import id.banua.batch.programme.survival.PlacementLives;
import id.banua.batch.record.RecordColumns;
import id.banua.model.mart.Mart;
import id.banua.model.mart.ProgrammeMarts;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Records in; the cells of {@link ProgrammeMarts} out, as they are counted, before anything is withheld. */
final class OutcomeMarts {
    private final Dataset<Row> enrolments;
    private final Dataset<Row> placements;
    private final Dataset<Row> grants;
    private final Dataset<Row> visits;
    private final Dataset<Row> jobs;
    private final ProgrammeRecords records;
    private final LinkedRegisters linked;

    private OutcomeMarts(ProgrammeRecords records, LinkedRegisters linked) {
        this.records = records;
        this.linked = linked;
        enrolments = records.persons("enrolments", "enrolment_id");
        placements = records.persons("placements", "placement_id");
        grants = records.persons("grants", "grant_id");
        visits = records.rows("grant_visits");
        jobs = records.kept("jobs", Jobs.of(placements, enrolments));
    }

    static Map<Mart, Dataset<Row>> cells(ProgrammeRecords records, LinkedRegisters linked) {
        OutcomeMarts marts = new OutcomeMarts(records, linked);
        Dataset<Row> grantEvents = records.kept("grant_events", GrantEvents.of(marts.grants, marts.visits));
        Map<Mart, Dataset<Row>> cells = new LinkedHashMap<>();
        cells.put(ProgrammeMarts.OUTCOMES, marts.outcomes(grantEvents));
        cells.put(ProgrammeMarts.SURVIVAL, marts.survival());
        cells.put(ProgrammeMarts.BUSINESS_TURNOVER, Turnover.of(grantEvents));
        cells.put(ProgrammeMarts.JOB_FAIRS, marts.fairs());
        cells.put(ProgrammeMarts.JOB_FAIR_LADDER, FairLadder.of(records.rows("job_fair_employers")));
        return cells;
    }

    private Dataset<Row> outcomes(Dataset<Row> grantEvents) {
        Dataset<Row> followUps = records.rows("follow_ups");
        Dataset<Row> enrolled = FoundByName.identified(enrolments, linked.found());
        Dataset<Row> listed = FoundByName.listed(records.persons("register", "register_id"), linked.found());
        Dataset<Row> work = OutcomeCells.ofWork(
                records.kept("work_events", OutcomeCells.workEvents(enrolled, placements, jobs, followUps, listed)));
        Dataset<Row> businesses = OutcomeCells.ofPersons(grantEvents, CohortPlan.BUSINESS, GrantEvents.GRANT_ID);
        Dataset<Row> houses = OutcomeCells.of(HouseEvents.of(records.rows("houses")), CohortPlan.HOUSE);
        return work.unionByName(businesses).unionByName(houses);
    }

    private Dataset<Row> survival() {
        Dataset<Row> lives = PlacementLives.of(jobs).unionByName(BusinessLives.of(grants, visits));
        return MonthlySurvival.of(lives);
    }

    private Dataset<Row> fairs() {
        return records.rows("job_fairs")
                .withColumn(
                        Area.REGION_CODE,
                        coalesce(
                                col(RecordColumns.DISTRICT_CODE),
                                col(RecordColumns.REGENCY_CODE),
                                col(RecordColumns.PROVINCE_CODE)));
    }
}
