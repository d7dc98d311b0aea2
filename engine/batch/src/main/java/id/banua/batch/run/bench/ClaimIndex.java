package id.banua.batch.run.bench;

import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the printed values of other periods and regions, from which realistic errors are made. */
final class ClaimIndex {
    private final Map<String, RawClaim> byCell = new HashMap<>();
    private final List<RawClaim> claims;
    private final Conforming conforming;

    ClaimIndex(List<RawClaim> claims, Conforming conforming) {
        this.claims = List.copyOf(claims);
        this.conforming = conforming;
        claims.forEach(claim -> byCell.putIfAbsent(
                cell(claim, claim.get(ClaimField.REGION_CODE), claim.get(ClaimField.PERIOD)), claim));
    }

    List<RawClaim> claims() {
        return claims;
    }

    Reading reading(RawClaim claim) {
        return conforming.read(claim);
    }

    /** The value printed for the same series in another period, in the same unit. */
    Optional<String> valueAt(RawClaim claim, ReferencePeriod period) {
        return Optional.ofNullable(byCell.get(cell(claim, claim.get(ClaimField.REGION_CODE), period.toString())))
                .map(found -> found.get(ClaimField.VALUE));
    }

    /** The value printed for the same cell of another indicator. */
    Optional<Double> valueOf(RawClaim claim, String indicator, String unit) {
        String key = String.join("|", indicator, unit, claim.get(ClaimField.REGION_CODE), claim.get(ClaimField.PERIOD));
        return Optional.ofNullable(byCell.get(key)).map(found -> Double.parseDouble(found.get(ClaimField.VALUE)));
    }

    /** The columns of regional tables: one source's values for one indicator, period and province. */
    List<List<RawClaim>> columns(int atLeast) {
        Map<String, List<RawClaim>> columns = new java.util.TreeMap<>();
        for (RawClaim claim : claims) {
            if (claim.get(ClaimField.REGION_LEVEL).equals("regency")) {
                String key = String.join(
                        "|",
                        claim.get(ClaimField.INDICATOR),
                        claim.get(ClaimField.SOURCE_ID),
                        claim.get(ClaimField.PERIOD),
                        claim.get(ClaimField.REGION_CODE).substring(0, 2));
                columns.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        return columns.values().stream()
                .filter(column -> column.size() >= atLeast)
                .toList();
    }

    private static String cell(RawClaim claim, String region, String period) {
        return String.join("|", claim.get(ClaimField.INDICATOR), claim.get(ClaimField.UNIT), region, period);
    }
}
