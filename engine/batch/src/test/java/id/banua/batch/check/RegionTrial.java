package id.banua.batch.check;

import id.banua.batch.SmallHouse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule about all claims of a region, and tables of such claims, as {@link ClaimTable#ofRegion}. */
public record RegionTrial(RegionRule rule) {
    private static final String REGION = "99";

    /** Who is accused, with the message. */
    public Map<String, Message> accused(String table) {
        Map<String, Message> accused = new TreeMap<>();
        for (Finding finding : rule.examine(new RegionClaims(REGION, claims(table)))) {
            if (accused.put(
                            finding.claimId(),
                            finding.named(SmallHouse.reference()).message())
                    != null) {
                throw new AssertionError("claim " + finding.claimId() + " is accused twice by one rule");
            }
        }
        return accused;
    }

    static List<Claim> claims(String table) {
        return ClaimTable.ofRegion(REGION, table);
    }
}
