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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a source calls the lowest or the highest among siblings is not contradicted by them. */
public final class RankHolds implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "rank_holds",
            Severity.QUARANTINE,
            new Message("Peringkat sesuai angkanya", "A rank fits its figures"),
            new Message(
                    "Yang terendah di antara kabupaten/kota tidak dapat melebihi angka provinsinya atau angka saudaranya; yang tertinggi tidak dapat kurang. \"43,6 persen, terendah di Kalsel\" gugur di sini.",
                    "The lowest of the regencies cannot exceed its province or any of its siblings, the highest cannot fall short. \"43.6 percent, lowest in Kalsel\" fails here."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    private static final Pattern LOWEST = Pattern.compile("\\b(lowest|terendah|terkecil)\\b");
    private static final Pattern HIGHEST = Pattern.compile("\\b(highest|tertinggi|terbesar)\\b");

    @Override
    public List<Finding> examine(FamilyClaims family) {
        return family.children().values().stream()
                .flatMap(child -> child.cells().stream())
                .flatMap(List::stream)
                .flatMap(claim -> examine(claim, family).stream())
                .toList();
    }

    private Optional<Finding> examine(Claim claim, FamilyClaims family) {
        String note = claim.note().toLowerCase(Locale.ROOT);
        boolean isLowest = LOWEST.matcher(note).find();
        boolean isHighest = HIGHEST.matcher(note).find();
        if (isLowest == isHighest) {
            return Optional.empty();
        }
        return rivals(claim, family)
                .filter(rival -> isLowest ? rival.high() < claim.low() : rival.low() > claim.high())
                .findFirst()
                .map(rival -> finding(
                        claim.id(),
                        Message.of(
                                "%s disebut %s, tetapi angka %s adalah %s (%s)",
                                "%s is called the %s, but the figure of %s is %s (%s)",
                                claim.value(),
                                isLowest ? "terendah/lowest" : "tertinggi/highest",
                                rival.cell().regionCode(),
                                rival.value(),
                                rival.sourceId())));
    }

    /** The province, which is a mean of its parts, then the siblings. */
    private static Stream<Claim> rivals(Claim claim, FamilyClaims family) {
        SeriesKey series =
                new SeriesKey(claim.cell().indicatorId(), claim.cell().breakdown());
        return Stream.concat(
                family.parent().of(series, claim.cell().period()).stream(),
                family.ofChildren(series, claim.cell().period()).stream().flatMap(List::stream));
    }
}
