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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a source calls the lowest or the highest since a year is not contradicted by the rounds since then. */
public final class RecordHolds implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "record_holds",
            Severity.WARN,
            new Message("Rekor sesuai deretnya", "A record fits its series"),
            new Message(
                    "\"Terendah sejak 2015\" gugur bila ada putaran sejak 2015 yang lebih rendah, dalam batas pembulatan. Definisi lama"
                            + " tidak dihitung.",
                    "\"The lowest since 2015\" fails where a round since 2015 was lower, rounding aside. Older definitions do not count."));

    private static final Pattern SINCE = Pattern.compile(
            "\\b(?:sejak|since)\\b[^\\d.;]{0,20}(\\d{4})|\\b(sepanjang sejarah|dalam sejarah|ever|in history)\\b");

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
        Optional<Rank> rank = Rank.in(claim.note()).filter(found -> found.place() == 1);
        Matcher since = SINCE.matcher(rank.map(Rank::rest).orElse(""));
        if (!since.find()) {
            return Optional.empty();
        }
        int first = since.group(1) == null ? 0 : Integer.parseInt(since.group(1));
        boolean isLowest = rank.orElseThrow().isLowest();
        return rounds(claim, first, claims)
                .filter(round -> round.stream()
                        .allMatch(other -> isLowest ? other.high() < claim.low() : other.low() > claim.high()))
                .findFirst()
                .map(round -> finding(
                        claim.id(),
                        Message.of(
                                "%s disebut %s, tetapi %s tercatat %s (%s)",
                                "%s is called the %s, but %s stands at %s (%s)",
                                claim.value(),
                                isLowest ? new Message("terendah", "lowest") : new Message("tertinggi", "highest"),
                                round.get(0).cell().period(),
                                round.get(0).value(),
                                round.get(0).sourceId())));
    }

    private static Stream<List<Claim>> rounds(Claim claim, int first, RegionClaims claims) {
        ReferencePeriod own = claim.cell().period();
        return claims.of(claim.series()).headMap(own, false).entrySet().stream()
                .filter(round -> round.getKey().year() >= first)
                .filter(round -> round.getKey().isYear() == own.isYear())
                .map(java.util.Map.Entry::getValue);
    }
}
