package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** A level is not the change between two rounds that somebody printed in its place. */
public final class LevelNotChange implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "level_is_not_a_change",
            Severity.QUARANTINE,
            new Message("Tingkat, bukan perubahan", "A level, not a change"),
            new Message(
                    "\"Turun 0,27 poin\" bukan \"0,27 persen\". Angka yang jauh di bawah deretnya dan sama dengan selisih dua"
                            + " putaran adalah perubahan yang tertulis sebagai tingkat.",
                    "\"Down by 0.27 points\" is not \"0.27 percent\". A value far below its series that equals the difference"
                            + " of two rounds is a change printed as a level."));

    /** A level below this share of those around it is no level of that series. */
    private static final double FAR_BELOW = 0.4;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> claims.of(series).values().stream()
                        .flatMap(List::stream)
                        .filter(claim -> isFarBelow(claim, claims))
                        .flatMap(claim -> difference(claim, claims.of(series))))
                .toList();
    }

    private static boolean isFarBelow(Claim claim, RegionClaims claims) {
        return Around.level(claim, claims).orElse(0) * FAR_BELOW > Math.abs(claim.value());
    }

    private Stream<Finding> difference(Claim claim, NavigableMap<ReferencePeriod, List<Claim>> series) {
        ReferencePeriod period = claim.cell().period();
        List<Claim> here = others(claim, series.getOrDefault(period, List.of()));
        Stream<Claim> before = Stream.of(period.yearBefore(), new ReferencePeriod(period.year() + 1, period.month()))
                .flatMap(year -> series.getOrDefault(year, List.of()).stream());
        return before.flatMap(other -> here.stream()
                        .filter(level -> isDifference(claim, level, other))
                        .map(level -> finding(
                                claim.id(),
                                Message.of(
                                        "%s adalah selisih antara %s (%s) dan %s (%s)",
                                        "%s is the difference between %s (%s) and %s (%s)",
                                        claim.value(),
                                        level.value(),
                                        level.cell().period(),
                                        other.value(),
                                        other.cell().period()))))
                .limit(1);
    }

    private static List<Claim> others(Claim claim, List<Claim> cell) {
        return cell.stream()
                .filter(other -> !other.id().equals(claim.id()) && !other.agreesWith(claim))
                .toList();
    }

    private static boolean isDifference(Claim claim, Claim level, Claim other) {
        double difference = Math.abs(level.value() - other.value());
        return Math.abs(difference - Math.abs(claim.value()))
                <= claim.halfWidth() + level.halfWidth() + other.halfWidth();
    }
}
