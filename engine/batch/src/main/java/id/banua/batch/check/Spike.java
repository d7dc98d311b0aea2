package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;

/** A value does not leap away from the same month a year before and a year after, measured by its series' own leaps. */
public final class Spike implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "change_is_usual",
            Severity.WARN,
            new Message("Perubahan wajar", "The change is usual"),
            new Message(
                    "Perubahan terhadap bulan yang sama setahun sebelum dan sesudahnya dibandingkan dengan perubahan"
                            + " deret itu sendiri (simpangan robust). Lompatan sendirian menandakan salah cetak.",
                    "The change against the same month a year before and after is held against the changes of the series"
                            + " itself (robust deviation). A lonely leap points to a misprint."));

    /** Robust deviations beyond which a leap is unusual; 8 is beyond any leap of a series of real changes. */
    private static final double UNUSUAL = 8;

    /** A change of 4 percent is never unusual, however calm the series. */
    private static final double CALM = 0.04;

    /** Turns a median absolute deviation into a standard deviation of a normal distribution. */
    private static final double MAD_TO_SD = 1.4826;

    /** With fewer changes a series has no habit. */
    private static final int HABIT = 4;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> examine(claims.of(series)).stream())
                .toList();
    }

    private List<Finding> examine(NavigableMap<ReferencePeriod, List<Claim>> series) {
        List<Double> changes = new ArrayList<>();
        series.forEach(
                (period, cell) -> change(middle(cell), period, -1, series).ifPresent(changes::add));
        if (changes.size() < HABIT) {
            return List.of();
        }
        double spread = Math.max(
                CALM / UNUSUAL,
                MAD_TO_SD
                        * Around.median(changes.stream().map(Math::abs).toList())
                                .orElse(0));
        List<Finding> findings = new ArrayList<>();
        series.forEach((period, cell) ->
                cell.forEach(claim -> examine(claim, period, series, spread).ifPresent(findings::add)));
        return findings;
    }

    private Optional<Finding> examine(
            Claim claim, ReferencePeriod period, NavigableMap<ReferencePeriod, List<Claim>> series, double spread) {
        OptionalDouble since = change(claim.value(), period, -1, series);
        OptionalDouble until = change(claim.value(), period, 1, series);
        boolean isLonely = series.getOrDefault(period, List.of()).stream().noneMatch(claim::isConfirmedBy);
        if (!isLonely || since.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        double up = since.getAsDouble() / spread;
        double down = until.getAsDouble() / spread;
        return up * down > 0 && Math.min(Math.abs(up), Math.abs(down)) > UNUSUAL
                ? Optional.of(finding(claim.id(), explain(claim, period, up, down)))
                : Optional.empty();
    }

    private static Message explain(Claim claim, ReferencePeriod period, double up, double down) {
        return Message.of(
                "%s menyimpang %s kali simpangan biasa dari bulan yang sama tahun %s dan %s kali dari tahun %s",
                "%s is %s usual deviations from the same month of %s and %s from that of %s",
                claim.value(),
                Math.rint(Math.abs(up)),
                Integer.toString(period.year() - 1),
                Math.rint(Math.abs(down)),
                Integer.toString(period.year() + 1));
    }

    /** The logarithm of the ratio to the same round some years away; empty where there is none. */
    private static OptionalDouble change(
            double value, ReferencePeriod period, int years, NavigableMap<ReferencePeriod, List<Claim>> series) {
        List<Claim> other = series.getOrDefault(new ReferencePeriod(period.year() + years, period.month()), List.of());
        double there = other.isEmpty() ? 0 : middle(other);
        return value > 0 && there > 0 ? OptionalDouble.of(Math.log(value / there)) : OptionalDouble.empty();
    }

    private static double middle(List<Claim> cell) {
        return Around.median(cell.stream().map(Claim::value).toList()).orElse(0);
    }
}
