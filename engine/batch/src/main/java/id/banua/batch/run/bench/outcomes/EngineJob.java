package id.banua.batch.run.bench.outcomes;

import id.banua.batch.programme.Payments;
import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.assistance.Assistance;
import id.banua.batch.programme.cohort.Jobs;
import id.banua.batch.programme.cohort.OutcomeCells;
import id.banua.batch.programme.register.KnownHousehold;
import id.banua.batch.programme.register.Standing;
import id.banua.batch.programme.register.Vintages;
import id.banua.batch.record.file.RecordStage;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What a build makes of enrolments and payments, by the steps of a build. */
final class EngineJob implements AutoCloseable {
    private static final int ELIGIBLE_DECILES = 4;

    private final RecordStage stage;
    private final Dataset<Row> enrolments;
    private final Dataset<Row> placements;
    private final Dataset<Row> followUps;
    private final Dataset<Row> register;
    private final Dataset<Row> payments;

    private EngineJob(RecordStage stage, BenchRecords records) {
        this.stage = stage;
        enrolments = records.written("enrolments");
        placements = records.written("placements");
        followUps = records.written("follow_ups");
        register = records.written("register");
        payments = records.written("assistance");
    }

    /** Writes the records; counting begins later. */
    static EngineJob of(BenchRecords records, Path work) {
        return new EngineJob(RecordStage.in(records.spark(), work.resolve("stage")), records);
    }

    /** The cells of the mart of outcomes. */
    Dataset<Row> outcomes() {
        Dataset<Row> enrolled = PersonOf.withPerson(enrolments, "enrolments", "enrolment_id");
        Dataset<Row> placed = PersonOf.withPerson(placements, "placements", "placement_id");
        Dataset<Row> jobs = stage.keep("jobs", Jobs.of(placed, enrolled));
        Dataset<Row> listed = PersonOf.withPerson(register, "register", "register_id");
        return OutcomeCells.ofWork(
                stage.keep("events", OutcomeCells.workEvents(enrolled, placed, jobs, followUps, listed)));
    }

    private static Dataset<Row> households(Dataset<Row> records, Dataset<Row> known, String type, String id) {
        return PersonOf.withHousehold(KnownHousehold.with(records, known), type, id);
    }

    /** The cells of the marts of assistance and of its flows. */
    Assistance assistance() {
        Dataset<Row> known = stage.keep("known", KnownHousehold.of(register));
        Dataset<Row> listing = households(register, known, "register", "register_id");
        Dataset<Row> inForce = stage.keep("vintages", Vintages.ofAnyList(listing));
        Dataset<Row> listed = stage.keep("listed", Standing.inVintages(listing, ELIGIBLE_DECILES));
        Dataset<Row> paid = stage.keep("paid", Payments.of(households(payments, known, "assistance", "payment_id")));
        Dataset<Row> families = stage.keep("families", Assistance.families(paid, listed, inForce));
        return Assistance.of(families, paid, listed, inForce);
    }

    @Override
    public void close() {
        stage.close();
    }
}
