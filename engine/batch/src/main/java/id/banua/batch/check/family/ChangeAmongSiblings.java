package id.banua.batch.check.family;

import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Against the same round a year before and a year after, a region changes as its siblings do, give or take what is
 * usual for them and for itself.
 */
public final class ChangeAmongSiblings implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "change_is_usual_among_siblings",
            Severity.WARN,
            new Message("Perubahan wajar di antara saudaranya", "The change is usual among siblings"),
            new Message(
                    "Perubahan terhadap bulan yang sama setahun sebelum dan sesudahnya dibandingkan dengan perubahan wilayah"
                            + " saudaranya pada waktu yang sama (simpangan robust). Angka yang melompat ke satu arah lalu kembali,"
                            + " sendirian, menandakan salah cetak.",
                    "The change against the same month a year before and after is held against the changes of the sibling regions"
                            + " at the same time (robust deviations). A value that leaps one way and back, alone, points to a"
                            + " misprint."));

    /** Robust deviations, to both sides: 1 of 1,500 true values of real series goes further. */
    private static final double UNUSUAL = 3;

    /** Where the series ends nothing shows whether the value came back: 1 of 1,400 true values goes further. */
    private static final double UNUSUAL_AT_THE_END = 10;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    @Override
    public List<Finding> examine(FamilyClaims family) {
        List<Finding> findings = new ArrayList<>();
        Set<SeriesKey> all = new LinkedHashSet<>();
        family.children().values().forEach(child -> all.addAll(child.series()));
        for (SeriesKey series : all) {
            SiblingChanges changes = SiblingChanges.of(family, series);
            family.children()
                    .values()
                    .forEach(child -> child.of(series).values().stream()
                            .flatMap(List::stream)
                            .forEach(claim -> examine(claim, child, changes).ifPresent(findings::add)));
        }
        return findings;
    }

    private Optional<Finding> examine(Claim claim, RegionClaims child, SiblingChanges changes) {
        Optional<Deviation> before = changes.deviation(claim, child, -1);
        Optional<Deviation> after = changes.deviation(claim, child, 1);
        if (child.confirms(claim)) {
            return Optional.empty();
        }
        if (before.isPresent() && after.isPresent()) {
            double one = before.get().times();
            double other = after.get().times();
            return one * other > 0 && Math.min(Math.abs(one), Math.abs(other)) > UNUSUAL
                    ? Optional.of(finding(claim.id(), explain(claim, before.get(), after.get())))
                    : Optional.empty();
        }
        return before.or(() -> after)
                .filter(only -> Math.abs(only.times()) > UNUSUAL_AT_THE_END)
                .filter(only -> !isFaultOfOther(only, claim, child, changes))
                .map(only -> finding(claim.id(), explain(claim, only)));
    }

    /** The other round may have leapt away, so that this one only comes back. */
    private static boolean isFaultOfOther(Deviation only, Claim claim, RegionClaims child, SiblingChanges changes) {
        int years = only.other().year() - claim.cell().period().year();
        return child.of(claim.series(), only.other()).stream()
                .flatMap(other -> changes.deviation(other, child, years).stream())
                .anyMatch(beyond -> beyond.times() * only.times() < 0 && Math.abs(beyond.times()) > UNUSUAL);
    }

    /**
     * How far a value is from what another round and the siblings' change lead to expect.
     *
     * @param times in usual deviations, with sign
     */
    record Deviation(ReferencePeriod other, double there, double expected, double times) {}

    private static Message explain(Claim claim, Deviation only) {
        return Message.of(
                "%s; dengan %s pada %s dan perubahan saudaranya diharapkan sekitar %s: menyimpang %s kali simpangan biasa",
                "%s; with %s in %s and the change of its siblings about %s was expected: it is %s usual deviations away",
                claim.value(),
                only.there(),
                only.other(),
                rounded(only.expected()),
                Math.rint(Math.abs(only.times())));
    }

    private static Message explain(Claim claim, Deviation before, Deviation after) {
        return Message.of(
                "%s; dengan perubahan saudaranya diharapkan sekitar %s (dari %s pada %s) dan %s (dari %s pada %s): menyimpang"
                        + " %s dan %s kali simpangan biasa ke arah yang sama",
                "%s; with the change of its siblings about %s (from %s in %s) and %s (from %s in %s) were expected: it is %s and"
                        + " %s usual deviations away, to the same side",
                claim.value(),
                rounded(before.expected()),
                before.there(),
                before.other(),
                rounded(after.expected()),
                after.there(),
                after.other(),
                Math.rint(Math.abs(before.times())),
                Math.rint(Math.abs(after.times())));
    }

    /** To four digits: more would pretend that a statistic is a measurement. */
    private static double rounded(double value) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(value, Double.MIN_NORMAL))) - 3);
        return Math.rint(value / unit) * unit;
    }
}
