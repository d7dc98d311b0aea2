package id.banua.batch.check.note;

import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.model.indicator.IndicatorId;
import java.util.List;
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

    /** Means of the parts: the lowest part cannot lie above them, the highest not below. */
    private static final List<String> MEANS = List.of(
            IndicatorId.POVERTY_RATE,
            IndicatorId.POVERTY_GAP_INDEX,
            IndicatorId.POVERTY_SEVERITY_INDEX,
            IndicatorId.OPEN_UNEMPLOYMENT_RATE,
            IndicatorId.LABOUR_FORCE_PARTICIPATION_RATE);

    /** Ranks in time, or among fewer than all siblings, say nothing about the others. */
    private static final Pattern AMONG_OTHERS = Pattern.compile(
            "\\b(sejak|sepanjang|selama|since|ever|sejarah|history|record|tahun terakhir|last .{0,10}years|dalam .{0,10}tahun"
                    + "|hulu sungai|pesisir|banua [ae]nam|eks|antar ?kota|antara kota|kecamatan|desa|coast\\w*)\\b");

    /** For a province these islands hold only some of its siblings, told apart by the first digit of their codes. */
    private static final Pattern ISLAND = Pattern.compile(
            "\\b(kalimantan|borneo|jawa|java|sumater?a|sulawesi|papua|maluku|nusa tenggara|luar jawa|indonesia timur)\\b"
                    + "(?! (?:selatan|timur|barat|tengah|utara))");

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
        return family.children().values().stream()
                .flatMap(child -> child.cells().stream())
                .flatMap(List::stream)
                .filter(claim -> !claim.note().isEmpty())
                .flatMap(claim -> examine(claim, family).stream())
                .toList();
    }

    private Optional<Finding> examine(Claim claim, FamilyClaims family) {
        return Rank.in(claim.note())
                .filter(rank -> !AMONG_OTHERS.matcher(rank.rest()).find())
                .flatMap(rank -> contradiction(claim, rank, family));
    }

    private Optional<Finding> contradiction(Claim claim, Rank rank, FamilyClaims family) {
        boolean isOfIsland = family.parent().regionCode().equals("00")
                && ISLAND.matcher(rank.rest()).find();
        List<Claim> beyond = family.children().values().stream()
                .filter(sibling -> !isOfIsland
                        || island(sibling.regionCode()) == island(claim.cell().regionCode()))
                .flatMap(sibling -> first(sibling, claim, rank).stream())
                .toList();
        Stream<Claim> whole = MEANS.contains(claim.cell().indicatorId()) && !isOfIsland && rank.place() == 1
                ? first(family.parent(), claim, rank).stream()
                : Stream.of();
        boolean isBeaten = beyond.size() >= rank.place();
        return Stream.concat(whole, isBeaten ? beyond.stream() : Stream.of())
                .findFirst()
                .map(rival -> finding(claim.id(), explain(claim, rank, rival, beyond.size())));
    }

    private static char island(String code) {
        return code.charAt(0);
    }

    /** A figure of the region that lies beyond the claim for all that rounding may do; empty where one agrees with it. */
    private static Optional<Claim> first(RegionClaims region, Claim claim, Rank rank) {
        List<Claim> rivals = region.of(claim.series(), claim.cell().period());
        boolean isBeyond = rivals.stream()
                .allMatch(rival -> rank.isLowest() ? rival.high() < claim.low() : rival.low() > claim.high());
        return isBeyond ? rivals.stream().findFirst() : Optional.empty();
    }

    private static Message explain(Claim claim, Rank rank, Claim rival, int beyond) {
        return Message.of(
                "%s disebut %s (nomor %s), tetapi angka %s adalah %s (%s); saudara yang melewatinya: %s",
                "%s is called the %s (number %s), but the figure of %s is %s (%s); siblings beyond it: %s",
                claim.value(),
                rank.isLowest() ? new Message("terendah", "lowest") : new Message("tertinggi", "highest"),
                Integer.toString(rank.place()),
                rival.cell().regionCode(),
                rival.value(),
                rival.sourceId(),
                Integer.toString(beyond));
    }
}
