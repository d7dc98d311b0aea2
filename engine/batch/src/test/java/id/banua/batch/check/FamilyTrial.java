package id.banua.batch.check;

import id.banua.batch.SmallHouse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule about a region and those below it, and tables of their claims, as {@link ClaimTable#ofRegions}. */
public record FamilyTrial(FamilyRule rule) {
    private static final String PARENT = "99";

    /** Who is accused, with the message that is shown: of several the first by its words. */
    public Map<String, Message> accused(String blocks) {
        return accused(blocks, Map.of());
    }

    /**
     * Who is accused, with the message that is shown.
     *
     * @param notes what stands beside a value, by the claim's name
     */
    public Map<String, Message> accused(String blocks, Map<String, String> notes) {
        return accused(PARENT, blocks, notes);
    }

    /** Who is accused in the family of another region. */
    public Map<String, Message> accused(String parent, String blocks, Map<String, String> notes) {
        List<Claim> claims = ClaimTable.ofRegions(blocks, notes);
        Map<String, Message> accused = new TreeMap<>();
        new GroupRules(List.of(), List.of(rule))
                .examine(parent, claims, SmallHouse.reference())
                .forEach(finding -> accused.merge(
                        finding.claimId(),
                        finding.message(),
                        (one, other) -> one.english().compareTo(other.english()) <= 0 ? one : other));
        return accused;
    }
}
