package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.cohort.Jobs.EVIDENCE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.banua.batch.programme.Digits;
import id.banua.model.programme.EvidenceLevel;
import org.apache.spark.sql.Column;

/** Evidence and kind of work as one number: the better evidence is the higher number, then the earlier kind. */
final class WorkWorth {
    private static final int KINDS = Employment.values().length;

    /** Numbers that there are. */
    static final int COUNT = EvidenceLevel.values().length * KINDS;

    private WorkWorth() {}

    /** The worth of evidence and kind, each a place in its list. */
    static Column of(Column evidence, Column employment) {
        return Digits.of(evidence, lit(KINDS - 1).minus(employment), KINDS);
    }

    /** The worth of a row that has evidence and kind. */
    static Column of() {
        return of(col(EVIDENCE), col(Employment.COLUMN));
    }

    /** The place of the evidence in {@link EvidenceLevel}. */
    static Column evidence(Column worth) {
        return Digits.high(worth, KINDS);
    }

    /** The place of the kind in {@link Employment}. */
    static Column employment(Column worth) {
        return lit(KINDS - 1).minus(Digits.low(worth, KINDS));
    }
}
