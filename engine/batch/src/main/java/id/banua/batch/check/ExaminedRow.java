package id.banua.batch.check;

import id.banua.batch.conform.Amount;
import id.banua.batch.conform.ClaimName;
import id.banua.batch.conform.Reading;
import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Between a reading and its row of {@link ExaminedClaims}. */
final class ExaminedRow {
    private ExaminedRow() {}

    static Row of(Reading reading, List<Finding> findings) {
        RawClaim raw = reading.raw();
        boolean isQuarantined = findings.stream().anyMatch(finding -> finding.severity() != Severity.WARN);
        return RowFactory.create(
                raw.id(),
                raw.file(),
                raw.line(),
                raw.get(ClaimField.INDICATOR),
                raw.get(ClaimField.UNIT),
                raw.get(ClaimField.REGION_CODE),
                raw.get(ClaimField.REGION_NAME),
                raw.get(ClaimField.PERIOD),
                raw.get(ClaimField.VALUE),
                orNull(reading.name().map(name -> name.indicator().id())),
                orNull(reading.name().map(name -> name.breakdown().id())),
                orNull(reading.region().map(region -> region.code().digits())),
                orNull(reading.period().map(ReferencePeriod::toString)),
                orNull(reading.status().map(Status::id)),
                isCumulative(reading),
                orNull(reading.amount().map(Amount::value)),
                orNull(reading.amount().map(Amount::halfWidth)),
                raw.get(ClaimField.SOURCE_ID),
                orNull(reading.source().map(source -> source.published().text())),
                raw.get(ClaimField.NOTE),
                reading.isWhole() && !isQuarantined,
                findings.stream().map(FindingRows::of).toArray());
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
                row.getAs(ExaminedClaims.SOURCE_ID));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
