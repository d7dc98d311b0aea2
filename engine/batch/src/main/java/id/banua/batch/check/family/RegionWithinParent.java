package id.banua.batch.check.family;

import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A count of a region is no larger than that of the region it lies in. */
public final class RegionWithinParent implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "region_is_within_parent",
            Severity.WARN,
            new Message("Wilayah tidak melebihi induknya", "A region is no larger than the one it lies in"),
            new Message(
                    "Orang di satu kabupaten adalah bagian dari orang di provinsinya. Jumlah yang lebih besar daripada jumlah induknya"
                            + " adalah kata satuan yang hilang, salah cetak, atau angka wilayah lain.",
                    "The people of a regency are part of the people of its province. A count larger than that of the region above is a"
                            + " lost unit word, a misprint, or the figure of another region."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<List<SeriesKey>> relations() {
        return ChildrenMakeWhole.COUNTS.stream()
                .map(SeriesKey::total)
                .map(List::of)
                .toList();
    }

    @Override
    public List<Finding> examine(FamilyClaims family) {
        return ChildrenMakeWhole.COUNTS.stream()
                .map(SeriesKey::total)
                .flatMap(series -> family.parent().of(series).keySet().stream()
                        .flatMap(period -> examine(
                                family.parent().of(series, period),
                                family.ofChildren(series, period).stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .toList())))
                .toList();
    }

    /** Where every child is larger, the region itself is too small; else the children that are larger are too large. */
    private Stream<Finding> examine(List<Claim> wholes, List<List<Claim>> children) {
        double most = wholes.stream().mapToDouble(Claim::high).max().orElse(Double.MAX_VALUE);
        List<Claim> larger = children.stream()
                .flatMap(List::stream)
                .filter(claim -> claim.low() > most)
                .toList();
        if (larger.isEmpty()) {
            return Stream.empty();
        }
        boolean isWholeTooSmall = children.size() > 1
                && children.stream().allMatch(cell -> cell.stream().allMatch(claim -> claim.low() > most));
        Claim first = wholes.get(0);
        return (isWholeTooSmall ? wholes : larger)
                .stream().map(claim -> finding(claim.id(), explain(larger.get(0), isWholeTooSmall, claim, first)));
    }

    private static Message explain(Claim larger, boolean isWholeTooSmall, Claim accused, Claim whole) {
        Claim part = isWholeTooSmall ? larger : accused;
        return Message.of(
                "%s (%s) lebih besar daripada %s (%s), wilayah induknya",
                "%s (%s) is larger than %s (%s), the region it lies in",
                part.value(),
                part.cell().regionCode(),
                whole.value(),
                whole.cell().regionCode());
    }
}
