package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** A value does not belong to another period: stale figures, mislabelled periods, March filed as September. */
public final class OtherPeriodsValue implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "value_is_of_its_period",
            Severity.WARN,
            new Message("Angka milik periodenya", "The value is of its own period"),
            new Message(
                    "Angka yang sama sampai digit terakhir dengan angka periode lain, sedangkan sumber lain menyebut"
                            + " angka berbeda untuk periode ini, adalah angka basi atau salah label: Maret tertulis"
                            + " September, tahun lalu tertulis tahun ini.",
                    "A value that equals another period's to the digit, where another source gives a different one for"
                            + " this period, is stale or mislabelled: March filed as September, last year as this year."));

    private static final int HORIZON_MONTHS = 24;

    /** Shorter values repeat by chance. */
    private static final int TELLING_DIGITS = 3;

    /** Values this long hardly ever repeat by chance, even without a second source. */
    private static final int UNIQUE_DIGITS = 4;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .map(claims::of)
                .flatMap(series -> series.values().stream()
                        .flatMap(List::stream)
                        .filter(claim -> claims.imputed(claim).isEmpty())
                        .flatMap(claim -> examine(claim, series).stream()))
                .toList();
    }

    private Optional<Finding> examine(Claim claim, NavigableMap<ReferencePeriod, List<Claim>> series) {
        if (claim.significantDigits() < TELLING_DIGITS) {
            return Optional.empty();
        }
        List<Claim> rivals = series.getOrDefault(claim.cell().period(), List.of()).stream()
                .filter(other -> !other.agreesWith(claim))
                .toList();
        boolean isConfirmed =
                series.getOrDefault(claim.cell().period(), List.of()).stream().anyMatch(claim::isConfirmedBy);
        if (isConfirmed || !isTelling(claim, rivals)) {
            return Optional.empty();
        }
        return twins(claim, series)
                .filter(twin -> rivals.isEmpty()
                        ? twin.cell().period().compareTo(claim.cell().period()) < 0 && !isContradicted(twin, series)
                        : rivals.stream().noneMatch(rival -> rival.value() == twin.value()))
                .findFirst()
                .map(twin -> finding(claim.id(), explain(claim, twin, rivals)));
    }

    /** Then the twin is the one that strayed into another period. */
    private static boolean isContradicted(Claim twin, NavigableMap<ReferencePeriod, List<Claim>> series) {
        return series.getOrDefault(twin.cell().period(), List.of()).stream().anyMatch(other -> !other.agreesWith(twin));
    }

    /** A rival of at least equal trust, or a value of a survey round that is too long to repeat by chance. */
    private static boolean isTelling(Claim claim, List<Claim> rivals) {
        return rivals.isEmpty()
                ? claim.significantDigits() >= UNIQUE_DIGITS
                        && !claim.cell().period().isYear()
                : rivals.stream().anyMatch(rival -> rival.trustRank() <= claim.trustRank());
    }

    /** Claims of other periods with the same printed value. A bare year may be any month and tells nothing of months. */
    private static Stream<Claim> twins(Claim claim, NavigableMap<ReferencePeriod, List<Claim>> series) {
        ReferencePeriod period = claim.cell().period();
        return series.entrySet().stream()
                .filter(other -> !other.getKey().equals(period))
                .filter(other -> Math.abs(other.getKey().monthsUntil(period)) <= HORIZON_MONTHS)
                .filter(other -> other.getKey().isYear() == period.isYear())
                .flatMap(other -> other.getValue().stream())
                .filter(other -> other.printed().equals(claim.printed()));
    }

    private static Message explain(Claim claim, Claim twin, List<Claim> rivals) {
        if (rivals.isEmpty()) {
            return Message.of(
                    "%s sama sampai digit terakhir dengan angka periode %s (%s)",
                    "%s equals the value of period %s to the digit (%s)",
                    claim.value(),
                    twin.cell().period(),
                    twin.sourceId());
        }
        return Message.of(
                "%s sama sampai digit terakhir dengan angka periode %s (%s); untuk periode ini %s menyebut %s",
                "%s equals the value of period %s to the digit (%s); for this period %s gives %s",
                claim.value(),
                twin.cell().period(),
                twin.sourceId(),
                rivals.get(0).sourceId(),
                rivals.get(0).value());
    }
}
