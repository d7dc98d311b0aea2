package id.banua.batch.check.family;

import id.banua.batch.check.Around;
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
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The latest value of a region does not leap away from the year before while its siblings stay. */
public final class LeapAmongSiblings implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "change_is_usual_among_siblings",
            Severity.WARN,
            new Message("Perubahan wajar di antara saudaranya", "The change is usual among siblings"),
            new Message(
                    "Perubahan setahun pada putaran terakhir dibandingkan dengan perubahan wilayah saudaranya pada waktu yang sama. Lompatan sendirian menandakan salah cetak.",
                    "The change of a year in the latest round is held against the changes of the sibling regions at the same time. A lonely leap points to a misprint."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    /** Robust deviations from the middle of the siblings beyond which a leap is unusual. */
    private static final double UNUSUAL = 10;

    /** Siblings are never expected to move within less than 5 percent of each other. */
    private static final double CALM = 0.05;

    private static final double MAD_TO_SD = 1.4826;
    private static final int ENOUGH = 5;

    @Override
    public List<Finding> examine(FamilyClaims family) {
        List<Finding> findings = new ArrayList<>();
        family.children().values().stream()
                .flatMap(child -> child.series().stream())
                .distinct()
                .forEach(series -> changes(family, series).values().stream()
                        .flatMap(this::leaps)
                        .forEach(findings::add));
        return findings;
    }

    private record Change(Claim claim, double size, boolean isLatest) {}

    /** The changes against the same round a year before, by period. */
    private static Map<ReferencePeriod, List<Change>> changes(FamilyClaims family, SeriesKey series) {
        Map<ReferencePeriod, List<Change>> changes = new TreeMap<>();
        for (RegionClaims child : family.children().values()) {
            NavigableMap<ReferencePeriod, List<Claim>> cells = child.of(series);
            cells.forEach((period, cell) -> {
                double before = middle(cells.getOrDefault(period.yearBefore(), List.of()));
                boolean isLatest = cells.keySet().stream()
                        .noneMatch(later -> later.isSameRoundAs(period) && later.compareTo(period) > 0);
                cell.stream()
                        .filter(claim -> before > 0 && claim.value() > 0)
                        .forEach(claim -> changes.computeIfAbsent(period, key -> new ArrayList<>())
                                .add(new Change(
                                        claim, Math.log(claim.value() / before), isLatest && isLonely(claim, cell))));
            });
        }
        return changes;
    }

    private static boolean isLonely(Claim claim, List<Claim> cell) {
        return cell.stream().noneMatch(other -> !other.sourceId().equals(claim.sourceId()) && other.agreesWith(claim));
    }

    private Stream<Finding> leaps(List<Change> changes) {
        if (changes.size() < ENOUGH) {
            return Stream.empty();
        }
        double usual = median(changes.stream().map(Change::size).toList());
        double spread = MAD_TO_SD
                * median(changes.stream()
                        .map(change -> Math.abs(change.size() - usual))
                        .toList());
        return changes.stream()
                .filter(Change::isLatest)
                .filter(change -> Math.abs(change.size() - usual) > UNUSUAL * Math.max(CALM, spread))
                .map(change -> finding(
                        change.claim().id(),
                        Message.of(
                                "%s berubah %s persen dalam setahun; wilayah saudaranya sekitar %s persen",
                                "%s changed by %s percent in a year; its siblings by about %s percent",
                                change.claim().value(),
                                Math.rint(100 * Math.expm1(change.size())),
                                Math.rint(100 * Math.expm1(usual)))));
    }

    private static double middle(List<Claim> cell) {
        return median(cell.stream().map(Claim::value).toList());
    }

    private static double median(List<Double> values) {
        return Around.median(values).orElse(0);
    }
}
