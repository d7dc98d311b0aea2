package id.banua.batch.run.bench.linkage;

import id.banua.batch.linkage.PersonRecords;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.simulate.Chance;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Two registers of an invented population: half of its households are in the poor register, two of five of its grown-ups
 * among the trainees, some of those several times.
 *
 * @param records about how many records each register has
 * @param noKey the share of records without a valid NIK
 */
public record TruthRegisters(long records, long seed, double noKey) implements Serializable {
    /** The person whom a record is about: the truth, which linkage does not see. */
    public static final String TRUTH = "truth";

    private static final StructType SCHEMA = PersonRecords.SCHEMA.add(TRUTH, DataTypes.LongType, false);
    private static final double IN_POOR_REGISTER = 0.5;
    private static final double AMONG_TRAINEES = 0.53;
    private static final double ONCE_MORE = 0.2;
    private static final int GROWN_UP_BEFORE = 2010;
    /** Two parents and two children on average: half of the households give this many records for one household. */
    private static final double RECORDS_OF_A_HOUSEHOLD = 2;

    /** The records of one register: the columns of {@link PersonRecords#SCHEMA}, and {@link #TRUTH}. */
    public Dataset<Row> of(SparkSession spark, Register register) {
        long households = Math.round(records / RECORDS_OF_A_HOUSEHOLD);
        return spark.range(0, households, 1, 4)
                .flatMap((FlatMapFunction<Long, Row>) household -> records(household, register), Encoders.row(SCHEMA));
    }

    private Iterator<Row> records(long household, Register register) {
        boolean isPoorRegister = register == Register.POOR_REGISTER;
        boolean isPoor = Chance.of(seed, household, "poor").is(IN_POOR_REGISTER);
        Chance chance = Chance.of(seed, household, register.name());
        Scribe scribe = isPoorRegister ? new Scribe(noKey, 0.02, 0.6) : new Scribe(noKey, 0.5, 1);
        List<Row> rows = new ArrayList<>();
        for (TruePerson person : TrueHousehold.members(household, seed)) {
            int ofPoor = isPoor ? 1 : 0;
            int times = isPoorRegister ? ofPoor : enrolments(person, chance);
            for (int time = 0; time < times; time++) {
                String recordId = (isPoorRegister ? "register#" : "trainees#") + person.id() + "." + time;
                rows.add(scribe.write(person, recordId, chance));
            }
        }
        return rows.iterator();
    }

    private static int enrolments(TruePerson person, Chance chance) {
        int times = person.birth().getYear() < GROWN_UP_BEFORE && chance.is(AMONG_TRAINEES) ? 1 : 0;
        while (times > 0 && chance.is(ONCE_MORE)) {
            times++;
        }
        return times;
    }
}
