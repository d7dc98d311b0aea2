package id.banua.batch.table;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.estimate.Figure;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the figures of one sheet or saved answer: nothing is lost without being counted.
 *
 * @param place file and sheet
 * @param claims all claims that were made
 * @param missing claims without a number, by the kind of what is printed in its place
 * @param blanks figures that the table leaves blank; they make no claims
 * @param unread numbers outside of tables; they make no claims
 */
public record Tally(String place, long claims, Map<String, Long> missing, long blanks, long unread)
        implements Serializable {

    static Tally of(String place, List<RawClaim> claims, long blanks, long unread) {
        Map<String, Long> missing = claims.stream()
                .map(claim -> claim.get(ClaimField.VALUE))
                .flatMap(value -> Figure.Reason.findPrinted(value).stream())
                .collect(Collectors.groupingBy(Figure.Reason::id, TreeMap::new, Collectors.counting()));
        return new Tally(place, claims.size(), missing, blanks, unread);
    }

    /** One line for people. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(place + ": " + claims + " claims");
        missing.forEach(
                (kind, count) -> line.append(", ").append(count).append(' ').append(kind.replace('_', ' ')));
        if (blanks > 0) {
            line.append(", ").append(blanks).append(" blank cells");
        }
        if (unread > 0) {
            line.append(", ").append(unread).append(" numbers outside of tables");
        }
        return line.toString();
    }
}
