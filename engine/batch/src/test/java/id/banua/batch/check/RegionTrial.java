package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule about all claims of a region, and tables of such claims. A row has indicator, breakdown, period, value, half
 * width and source; claims are named by the number of their row, from 1.
 */
public record RegionTrial(RegionRule rule) {
    private static final String REGION = "99";

    /** The trust rank of the sources of every table. */
    private static final long PRESS = 4;

    /** Who is accused, with the message. */
    public Map<String, Message> accused(String table) {
        Map<String, Message> accused = new TreeMap<>();
        for (Finding finding : rule.examine(new RegionClaims(REGION, claims(table)))) {
            if (accused.put(finding.claimId(), finding.message()) != null) {
                throw new AssertionError("claim " + finding.claimId() + " is accused twice by one rule");
            }
        }
        return accused;
    }

    static List<Claim> claims(String table) {
        List<Claim> claims = new ArrayList<>();
        for (String row : table.lines().filter(line -> !line.isBlank()).toList()) {
            claims.add(claim(Integer.toString(claims.size() + 1), row.strip().split("\\s+")));
        }
        return claims;
    }

    private static Claim claim(String id, String... words) {
        Cell cell = new Cell(words[0], Breakdown.of(words[1]), REGION, ReferencePeriod.of(words[2]), Status.PUBLISHED);
        double value = Double.parseDouble(words[3]);
        return new Claim(id, cell, value, Double.parseDouble(words[4]), words[3], new Origin(words[5], PRESS, "1", ""));
    }
}
