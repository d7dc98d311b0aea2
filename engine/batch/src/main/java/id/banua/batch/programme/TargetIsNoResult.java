package id.banua.batch.programme;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.check.Words;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import java.util.List;

/** A reported result is not the figure of a target. */
public final class TargetIsNoResult implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "result_is_not_the_target",
            Severity.WARN,
            new Message("Hasil bukan target", "A result is not the target"),
            new Message(
                    "Hasil yang dilaporkan sama sampai digit terakhir dengan target atau rencana program sejenis"
                            + " kemungkinan besar adalah target itu sendiri.",
                    "A reported result that equals the target or plan of a programme of its kind to the digit most likely"
                            + " is that target."));

    /** Round plans and results meet by chance. */
    private static final int TELLING_DIGITS = 3;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean concerns(Indicator indicator) {
        return indicator.topic() == Topic.PROGRAMME;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        List<Claim> all = claims.cells().stream().flatMap(List::stream).toList();
        List<Claim> targets = all.stream()
                .filter(claim -> claim.cell().status() == Status.TARGET)
                .filter(claim -> digitsBeforeZeros(claim) >= TELLING_DIGITS)
                .toList();
        return all.stream()
                .filter(claim -> claim.cell().status() == Status.REPORTED)
                .flatMap(claim -> targets.stream()
                        .filter(target -> kind(target).equals(kind(claim)) && target.value() == claim.value())
                        .limit(1)
                        .map(target -> finding(claim.id(), explain(claim, target))))
                .toList();
    }

    private static Message explain(Claim claim, Claim target) {
        return Message.of(
                "%s sama dengan target %s periode %s (%s)",
                "%s equals the target of %s for %s (%s)",
                claim.value(),
                Words.ofIndicator(target.cell().indicatorId()),
                target.cell().period(),
                target.sourceId());
    }

    /** Houses, training, job fairs: the first word of the indicator. */
    private static String kind(Claim claim) {
        String id = claim.cell().indicatorId();
        return id.substring(0, Math.max(0, id.indexOf('_')));
    }

    private static int digitsBeforeZeros(Claim claim) {
        return claim.printed()
                .replaceFirst("\\.0*$", "")
                .replaceFirst("0+$", "")
                .length();
    }
}
