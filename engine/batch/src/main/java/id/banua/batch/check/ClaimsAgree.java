package id.banua.batch.check;

import id.banua.model.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/** Claims about one cell are roundings of one value. */
public final class ClaimsAgree implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "claims_agree",
            Severity.WARN,
            new Message("Sumber sepakat", "Sources agree"),
            new Message(
                    "Dua sumber yang menyebut angka untuk wilayah, periode, dan indikator yang sama harus menyebut angka"
                            + " yang sama, selain pembulatan. Bila tidak, salah satunya keliru atau angkanya direvisi.",
                    "Two sources that give a figure for the same region, period and indicator must give the same one,"
                            + " rounding aside. Where they do not, one is wrong or the figure was revised."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** Disagreement is shown by the claims beside each other; it says nothing against one of them. */
    @Override
    public boolean isDoubt() {
        return false;
    }

    @Override
    public Scope scope() {
        return Scope.CELL;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return true;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.cells().stream()
                .flatMap(cell -> cell.stream().flatMap(claim -> disagreement(claim, cell).stream()))
                .toList();
    }

    private Optional<Finding> disagreement(Claim claim, List<Claim> cell) {
        return cell.stream()
                .filter(other -> !claim.agreesWith(other))
                .findFirst()
                .map(other -> finding(
                        claim.id(),
                        Message.of(
                                "%s (%s) tidak sama dengan %s (%s), juga setelah pembulatan ± %s dan ± %s",
                                "%s (%s) is not the same as %s (%s), even with rounding of ± %s and ± %s",
                                claim.value(),
                                claim.sourceId(),
                                other.value(),
                                other.sourceId(),
                                claim.halfWidth(),
                                other.halfWidth())));
    }
}
