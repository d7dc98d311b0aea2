package id.banua.batch.simulate;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.check.GroupRules;
import id.banua.batch.choice.JudgedClaims;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.batch.source.DataFault;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.IndicatorId;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What is published about the two provinces, as far as the invented population follows it: the latest chosen values. */
final class PublishedTotals {
    private static final List<BpsCode> PROVINCES = List.of(new BpsCode("63"), new BpsCode("64"));
    private static final Set<String> INDICATORS =
            Set.of(IndicatorId.REGISTERED_POPULATION, IndicatorId.POVERTY_RATE, IndicatorId.POVERTY_LINE);

    private final Map<String, Double> latest;

    PublishedTotals(Map<String, Double> latest) {
        this.latest = Map.copyOf(latest);
    }

    /** Chosen among the claims by the same policy as the marts. */
    static PublishedTotals of(SparkSession spark, JavaRDD<RawClaim> claims, Broadcast<Reference> reference) {
        JavaRDD<RawClaim> needed = claims.filter(claim -> isNeeded(claim, reference.value()));
        Dataset<Row> examined = ExaminedClaims.of(spark, needed, reference, List.of());
        Dataset<Row> none = Findings.of(examined, new GroupRules(List.of(), List.of()), reference);
        Dataset<Row> judged = JudgedClaims.of(Findings.withCounts(examined, none, Set.of()), reference);
        List<Row> rows = JudgedClaims.observations(judged)
                .filter(col(ExaminedClaims.BREAKDOWN).equalTo("total"))
                .orderBy(ExaminedClaims.PERIOD)
                .collectAsList();
        Map<String, Double> latest = new HashMap<>();
        for (Row row : rows) {
            String key = key(row.getAs(ExaminedClaims.INDICATOR_ID), row.getAs(ExaminedClaims.REGION_CODE));
            latest.put(key, row.<Double>getAs(ExaminedClaims.VALUE));
        }
        return new PublishedTotals(latest);
    }

    private static boolean isNeeded(RawClaim claim, Reference reference) {
        String code = claim.get(ClaimField.REGION_CODE);
        return PROVINCES.stream().anyMatch(province -> code.startsWith(province.digits()))
                && reference
                        .catalogue()
                        .find(claim.get(ClaimField.INDICATOR), claim.get(ClaimField.UNIT))
                        .filter(name -> INDICATORS.contains(name.indicator().id()))
                        .isPresent();
    }

    /** The regencies of the two provinces. */
    List<Region> regencies(RegionBook book) {
        return PROVINCES.stream()
                .flatMap(province -> book.childrenOf(province).stream())
                .toList();
    }

    double people(BpsCode regency) {
        return get(IndicatorId.REGISTERED_POPULATION, regency);
    }

    /** Percent; that of the province where nothing is published of the regency. */
    double povertyRate(BpsCode regency) {
        Double own = latest.get(key(IndicatorId.POVERTY_RATE, regency.digits()));
        return own == null ? get(IndicatorId.POVERTY_RATE, regency.parent().orElseThrow()) : own;
    }

    /** Rupiah per capita and month, of the province. */
    double povertyLine(BpsCode regency) {
        return get(IndicatorId.POVERTY_LINE, regency.parent().orElseThrow());
    }

    private double get(String indicator, BpsCode region) {
        Double value = latest.get(key(indicator, region.digits()));
        if (value == null) {
            throw new DataFault("claims: a " + indicator + " of region " + region
                    + " was expected, to give the invented population its shape; found none");
        }
        return value;
    }

    private static String key(String indicator, String region) {
        return indicator + "|" + region;
    }
}
