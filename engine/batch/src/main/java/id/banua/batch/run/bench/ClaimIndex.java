package id.banua.batch.run.bench;

import id.banua.batch.conform.Conforming;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.batch.source.ReferenceTable;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the printed values of other periods, regions and indicators, from which realistic errors are made. */
final class ClaimIndex {
    /** Too few siblings make no rank. */
    private static final int SIBLINGS = 5;

    private final Map<String, RawClaim> byId = new HashMap<>();
    private final Map<String, RawClaim> byCell = new HashMap<>();
    private final Map<String, Double> lowest = new HashMap<>();
    private final Map<String, Double> highest = new HashMap<>();
    private final Map<String, Integer> siblings = new HashMap<>();
    private final List<RawClaim> claims;
    private final Reference reference;
    private final Conforming conforming;

    ClaimIndex(List<RawClaim> claims, Reference reference) {
        this.claims = List.copyOf(claims);
        this.reference = reference;
        this.conforming = new Conforming(reference);
        for (RawClaim claim : claims) {
            byId.put(claim.id(), claim);
            byCell.putIfAbsent(cell(claim, claim.get(ClaimField.INDICATOR), claim.get(ClaimField.PERIOD)), claim);
            byCell.putIfAbsent(ofSource(claim, claim.get(ClaimField.INDICATOR)), claim);
            if (reading(claim).isWhole()) {
                addToRange(claim);
            }
        }
    }

    private void addToRange(RawClaim claim) {
        String range = range(claim);
        lowest.merge(range, Misprint.number(claim), Math::min);
        highest.merge(range, Misprint.number(claim), Math::max);
        siblings.merge(range, 1, Integer::sum);
    }

    List<RawClaim> claims() {
        return claims;
    }

    /** The claim that another, changed one replaces. */
    RawClaim original(RawClaim changed) {
        return byId.getOrDefault(changed.id(), changed);
    }

    Reading reading(RawClaim claim) {
        return conforming.read(claim);
    }

    /** Whether the claim says another thing than the one that it replaces. */
    boolean differs(RawClaim changed) {
        return !byId.containsKey(changed.id()) || !original(changed).fields().equals(changed.fields());
    }

    /** The claim with the value that is printed for the same series in another period, in the same unit. */
    List<RawClaim> valueOfPeriod(RawClaim claim, ReferencePeriod period) {
        return Optional.ofNullable(byCell.get(cell(claim, claim.get(ClaimField.INDICATOR), period.toString())))
                .map(found -> Misprint.withValue(claim, found.get(ClaimField.VALUE)))
                .orElse(List.of());
    }

    /** The same source's claim of another indicator for the same region and period, else another source's. */
    Optional<RawClaim> partner(RawClaim claim, String indicator) {
        return Optional.ofNullable(byCell.get(ofSource(claim, indicator)))
                .or(() -> Optional.ofNullable(byCell.get(cell(claim, indicator, claim.get(ClaimField.PERIOD)))));
    }

    /** Another source's claim about the same cell, in the same words. */
    Optional<RawClaim> rival(RawClaim claim) {
        return Optional.ofNullable(
                        byCell.get(cell(claim, claim.get(ClaimField.INDICATOR), claim.get(ClaimField.PERIOD))))
                .filter(other -> !other.get(ClaimField.SOURCE_ID).equals(claim.get(ClaimField.SOURCE_ID))
                        && other.get(ClaimField.UNIT).equals(claim.get(ClaimField.UNIT)));
    }

    /** Whether a sibling in the same table lies below, or above. */
    boolean isBeaten(RawClaim claim, boolean isLowest) {
        String range = range(claim);
        double value = Misprint.number(claim);
        boolean isRanked = siblings.getOrDefault(range, 0) >= SIBLINGS;
        return isRanked
                && (isLowest ? lowest.getOrDefault(range, value) < value : highest.getOrDefault(range, value) > value);
    }

    boolean isBpsCode(String digits) {
        return BpsCode.isWellFormed(digits)
                && reference.regions().find(new BpsCode(digits)).isPresent();
    }

    /** The name of the region above. */
    String parentName(RawClaim claim) {
        return reading(claim)
                .region()
                .flatMap(region -> region.code().parent())
                .map(code -> nameOf(code.digits()))
                .orElse("");
    }

    String nameOf(String digits) {
        return reference.regions().find(new BpsCode(digits)).map(Region::name).orElse("");
    }

    /** The lines of the table of villages: code, name, district. */
    List<String> villages() {
        return reference.text(ReferenceTable.VILLAGES.path()).lines().skip(1).toList();
    }

    /** The columns of regional tables: one source's values for one indicator, period and province. */
    List<List<RawClaim>> columns(int atLeast) {
        Map<String, List<RawClaim>> columns = new TreeMap<>();
        for (RawClaim claim : claims) {
            if (claim.get(ClaimField.REGION_LEVEL).equals("regency")) {
                columns.computeIfAbsent(column(claim), any -> new ArrayList<>()).add(claim);
            }
        }
        return columns.values().stream()
                .filter(column -> column.size() >= atLeast)
                .toList();
    }

    /** Names the column of a regional table in which the claim stands. */
    static String column(RawClaim claim) {
        return String.join("|", claim.get(ClaimField.SOURCE_ID), range(claim));
    }

    /** Names the table of all periods in which the claim stands. */
    static String table(RawClaim claim) {
        String code = claim.get(ClaimField.REGION_CODE);
        return String.join(
                "|",
                claim.get(ClaimField.SOURCE_ID),
                claim.get(ClaimField.INDICATOR),
                code.substring(0, Math.min(2, code.length())));
    }

    private static String range(RawClaim claim) {
        String code = claim.get(ClaimField.REGION_CODE);
        return String.join(
                "|",
                claim.get(ClaimField.INDICATOR),
                claim.get(ClaimField.PERIOD),
                claim.get(ClaimField.REGION_LEVEL),
                code.substring(0, Math.min(2, code.length())));
    }

    private static String cell(RawClaim claim, String indicator, String period) {
        return String.join("|", indicator, claim.get(ClaimField.REGION_CODE), period);
    }

    private static String ofSource(RawClaim claim, String indicator) {
        return String.join(
                "|",
                indicator,
                claim.get(ClaimField.REGION_CODE),
                claim.get(ClaimField.PERIOD),
                claim.get(ClaimField.SOURCE_ID));
    }
}
