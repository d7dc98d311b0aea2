package id.banua.dashboard.mart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The claims about one cell, and what decided between them: the same words as the engine's policy. */
public final class CellClaims {
    /** What may decide between two claims, in the order of the engine's policy. */
    private static final List<String> REASONS =
            List.of("latest_definition", "fewer_doubts", "higher_trust", "later_edition", "first_line");

    private static final String SAME_VALUE = "same_value";

    private final List<Doubted> claims;

    /**
     * A claim with what speaks against it.
     *
     * @param doubts how many rules warn of it
     */
    public record Doubted(Claim claim, int doubts) {}

    CellClaims(List<Doubted> claims) {
        this.claims = List.copyOf(claims);
    }

    /** Every claim about the cell, in the order of the mart. */
    public List<Claim> list() {
        return claims.stream().map(Doubted::claim).toList();
    }

    public Optional<Claim> chosen() {
        return find().map(Doubted::claim);
    }

    private Optional<Doubted> find() {
        return claims.stream().filter(doubted -> doubted.claim().isChosen()).findFirst();
    }

    /** Why that claim is not the chosen one, as a code; empty for the chosen one and for those in quarantine. */
    public Optional<String> decidedAgainst(Claim claim) {
        return claims.stream()
                .filter(doubted -> doubted.claim().id().equals(claim.id()) && claim.competes())
                .findFirst()
                .flatMap(rival -> find().filter(chosen -> !chosen.equals(rival)).map(chosen -> reason(chosen, rival)));
    }

    private static String reason(Doubted chosen, Doubted rival) {
        return chosen.claim().agreesWith(rival.claim()) ? SAME_VALUE : REASONS.get(decidedBy(chosen, rival));
    }

    /** Why the chosen one was chosen: what decided against the best of the rivals, the one that gave way last. */
    String choiceReason() {
        if (eligible().count() == 1) {
            return "only_claim";
        }
        return find().stream()
                .flatMap(chosen -> rivals(chosen).map(rival -> decidedBy(chosen, rival)))
                .max(Integer::compare)
                .map(REASONS::get)
                .orElse(SAME_VALUE);
    }

    /** The chosen value and those that are no roundings of it; 0 where none is chosen. */
    int values() {
        return find().map(chosen -> 1
                        + (int) rivals(chosen)
                                .map(rival -> rival.claim().value())
                                .distinct()
                                .count())
                .orElse(0);
    }

    int doubts() {
        return find().map(Doubted::doubts).orElse(0);
    }

    /** Claims that could have been chosen and are no roundings of the chosen value. */
    private Stream<Doubted> rivals(Doubted chosen) {
        return eligible().filter(rival -> !rival.claim().agreesWith(chosen.claim()));
    }

    private Stream<Doubted> eligible() {
        return claims.stream().filter(doubted -> doubted.claim().competes());
    }

    private static int decidedBy(Doubted chosen, Doubted rival) {
        Claim one = chosen.claim();
        Claim other = rival.claim();
        if (!one.reading().definitionVersion().equals(other.reading().definitionVersion())) {
            return 0;
        }
        if ((chosen.doubts() > 0) != (rival.doubts() > 0)) {
            return 1;
        }
        if (one.origin().trustRank() != other.origin().trustRank()) {
            return 2;
        }
        return one.origin().publishedOn().equals(other.origin().publishedOn()) ? 4 : 3;
    }
}
