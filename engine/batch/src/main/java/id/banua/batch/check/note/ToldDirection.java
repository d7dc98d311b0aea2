package id.banua.batch.check.note;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.Optional;

/** What a note calls a rise rose, and what it calls a fall fell. */
public final class ToldDirection implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "told_direction_fits",
            Severity.WARN,
            new Message("Arah yang diceritakan cocok", "The direction told fits"),
            new Message(
                    "Bila catatan menyebut naik atau turun sejak suatu bulan, angka bulan itu menunjukkan arahnya. \"Turun dari Februari"
                            + " 2024\" di samping 3,94 gugur bila Februari 2024 tercatat 3,89.",
                    "Where a note tells a rise or a fall since a month, the figure of that month shows the direction. \"Down from February"
                            + " 2024\" beside 3.94 fails where February 2024 stands at 3.89."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> claims.of(series).values().stream())
                .flatMap(List::stream)
                .filter(claim -> !claim.note().isEmpty())
                .flatMap(claim -> examine(claim, claims).stream())
                .toList();
    }

    private Optional<Finding> examine(Claim claim, RegionClaims claims) {
        Optional<ToldChange> change = ToldChange.in(claim.note());
        Optional<ReferencePeriod> since = change.flatMap(ToldChange::since)
                .flatMap(ToldChange.Since::period)
                .filter(period -> period.compareTo(claim.cell().period()) < 0);
        if (since.isEmpty()) {
            return Optional.empty();
        }
        boolean isUp = change.get().isUp();
        List<Claim> before = claims.of(claim.series(), since.get());
        boolean fits = before.isEmpty()
                || before.stream().anyMatch(other -> isUp ? claim.high() > other.low() : claim.low() < other.high());
        return fits
                ? Optional.empty()
                : Optional.of(finding(
                        claim.id(),
                        Message.of(
                                "Diceritakan %s, tetapi %s (%s, %s) menjadi %s",
                                "Told to have %s, but %s (%s, %s) became %s",
                                isUp ? new Message("naik", "risen") : new Message("turun", "fallen"),
                                before.get(0).value(),
                                since.get(),
                                before.get(0).sourceId(),
                                claim.value())));
    }
}
