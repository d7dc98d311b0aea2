package id.banua.batch.check;

import id.banua.batch.conform.Amount;
import id.banua.batch.conform.ClaimName;
import id.banua.batch.conform.Reading;
import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Between a reading and its row of {@link ExaminedClaims}. */
final class ExaminedRow {
    /** The trust rank of a source that nobody has looked at: that of press. */
    private static final long UNREGISTERED = 4;

    private ExaminedRow() {}

    static Row of(Reading reading, List<Finding> findings) {
        boolean isQuarantined = findings.stream().anyMatch(finding -> finding.severity() != Severity.WARN);
        List<@Nullable Object> values = new ArrayList<>();
        addClaimed(values, reading.raw());
        addConformed(values, reading);
        values.add(reading.isWhole() && !isQuarantined);
        values.add(findings.stream().map(FindingRows::of).toArray());
        return RowFactory.create(values.toArray());
    }

    private static void addClaimed(List<@Nullable Object> values, RawClaim raw) {
        values.add(raw.id());
        values.add(raw.file());
        values.add(raw.line());
        values.add(raw.get(ClaimField.INDICATOR));
        values.add(raw.get(ClaimField.UNIT));
        values.add(raw.get(ClaimField.REGION_CODE));
        values.add(raw.get(ClaimField.REGION_NAME));
        values.add(raw.get(ClaimField.PERIOD));
        values.add(raw.get(ClaimField.VALUE));
    }

    private static void addConformed(List<@Nullable Object> values, Reading reading) {
        values.add(orNull(reading.name().map(name -> name.indicator().id())));
        values.add(orNull(reading.name().map(name -> name.breakdown().id())));
        values.add(orNull(reading.region().map(region -> region.code().digits())));
        values.add(orNull(
                reading.region().flatMap(region -> region.code().parent()).map(BpsCode::digits)));
        values.add(orNull(reading.period().map(ReferencePeriod::toString)));
        values.add(orNull(reading.status().map(Status::id)));
        values.add(isCumulative(reading));
        values.add(orNull(reading.amount().map(Amount::value)));
        values.add(orNull(reading.amount().map(Amount::halfWidth)));
        values.add(reading.raw().get(ClaimField.SOURCE_ID));
        values.add(reading.source().map(source -> (long) source.trustRank()).orElse(UNREGISTERED));
        values.add(orNull(reading.source().map(source -> source.published().text())));
        values.add(reading.raw().get(ClaimField.NOTE));
        values.add(orNull(reading.definitionVersion()));
    }

    private static boolean isCumulative(Reading reading) {
        return reading.name()
                .flatMap(ClaimName::cumulative)
                .orElse(reading.raw().get(ClaimField.IS_CUMULATIVE).equals("true"));
    }

    static Claim claim(Row row) {
        return new Claim(
                row.getAs(ExaminedClaims.CLAIM_ID),
                new Cell(
                        row.getAs(ExaminedClaims.INDICATOR_ID),
                        Breakdown.of(row.getAs(ExaminedClaims.BREAKDOWN)),
                        row.getAs(ExaminedClaims.REGION_CODE),
                        ReferencePeriod.of(row.getAs(ExaminedClaims.PERIOD)),
                        Status.of(row.getAs(ExaminedClaims.STATUS))),
                row.<Double>getAs(ExaminedClaims.VALUE),
                row.<Double>getAs(ExaminedClaims.ROUNDING_HALF_WIDTH),
                row.getAs(ExaminedClaims.CLAIMED_VALUE),
                new Origin(
                        row.getAs(ExaminedClaims.SOURCE_ID),
                        row.<Long>getAs(ExaminedClaims.TRUST_RANK),
                        row.getAs(ExaminedClaims.DEFINITION_VERSION),
                        row.getAs(ExaminedClaims.NOTE)));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
