package id.banua.batch.labour;

import id.banua.batch.check.Claim;
import id.banua.batch.check.Combinations;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RegionRule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.Breakdown;
import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.stream.Stream;

/** The open unemployment rate is unemployed / labour force x 100 (BPS, Sakernas concepts). */
public final class UnemploymentIdentity implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "unemployment_rate_follows_from_counts",
            Severity.WARN,
            new Message("TPT sesuai dengan jumlahnya", "The unemployment rate follows from its counts"),
            new Message(
                    "Tingkat pengangguran terbuka adalah penganggur dibagi angkatan kerja. Bila satu sumber menyebut"
                            + " ketiganya, ketiganya harus cocok dalam batas pembulatan.",
                    "The open unemployment rate is the unemployed divided by the labour force. Where one source"
                            + " prints all three, they must fit within rounding."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.periodsOf("unemployed", Breakdown.TOTAL).stream()
                .flatMap(period -> examine(claims, period))
                .toList();
    }

    /** Only figures of one source are compared: a revised rate does not follow from the counts of the first release. */
    private Stream<Finding> examine(RegionClaims claims, ReferencePeriod period) {
        return claims.of("unemployed", Breakdown.TOTAL, period).stream()
                .map(Claim::sourceId)
                .distinct()
                .map(source -> new Combinations(Stream.of("unemployed", "labour_force", "open_unemployment_rate")
                        .map(indicator -> of(source, claims.of(indicator, Breakdown.TOTAL, period)))
                        .toList()))
                .flatMap(cells ->
                        cells.accuse(UnemploymentIdentity::holds, UnemploymentIdentity::explain).entrySet().stream())
                .map(accused -> finding(accused.getKey(), accused.getValue()));
    }

    private static List<Claim> of(String source, List<Claim> claims) {
        return claims.stream().filter(claim -> claim.sourceId().equals(source)).toList();
    }

    private static double low(List<Claim> claims) {
        return 100 * claims.get(0).low() / claims.get(1).high();
    }

    private static double high(List<Claim> claims) {
        return 100 * claims.get(0).high() / claims.get(1).low();
    }

    private static boolean holds(List<Claim> claims) {
        Claim rate = claims.get(2);
        return rate.high() >= low(claims) && rate.low() <= high(claims);
    }

    private static Message explain(List<Claim> claims) {
        return Message.of(
                "%s / %s berarti TPT %s sampai %s, ditemukan %s",
                "%s / %s implies a rate of %s to %s, found %s",
                claims.get(0).value(),
                claims.get(1).value(),
                low(claims),
                high(claims),
                claims.get(2).value());
    }
}
