package id.banua.dashboard.page;

import java.util.List;
import java.util.Optional;

/**
 * One cell ready to be set: a number with its unit and source, or the words that say why there is none.
 *
 * @param bare the number in the scale of the tables, or the reason why it is missing
 * @param besides what other sources say about the same cell
 * @param trace address that tells where the cell comes from; empty where the marts hold no such cell
 */
public record Shown(
        Numbers.Headline number,
        String bare,
        boolean isMissing,
        String period,
        Optional<Cited> cited,
        Optional<Besides> besides,
        String trace) {

    /**
     * The claims about one cell.
     *
     * @param summary how many there are and whether they agree
     * @param reason why the shown one was chosen
     * @param revisions which other values were published before or after, and why they gave way
     * @param history address of the cell's history; empty where it was never revised
     * @param doubts what the rules say about the chosen one
     */
    public record Besides(
            String summary,
            String reason,
            List<Said> claims,
            List<String> revisions,
            String history,
            List<String> doubts) {
        public Besides {
            claims = List.copyOf(claims);
            revisions = List.copyOf(revisions);
            doubts = List.copyOf(doubts);
        }
    }

    /** What one source says, and what became of it. */
    public record Said(String value, String standing, Cited cited) {}
}
