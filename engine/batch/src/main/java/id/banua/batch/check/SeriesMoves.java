package id.banua.batch.check;

import id.banua.model.period.ReferencePeriod;
import java.util.List;
import java.util.stream.Stream;

/** A series of survey figures is not one and the same value over many rounds. */
public final class SeriesMoves implements RegionRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "series_moves",
            Severity.WARN,
            new Message("Deret bergerak", "A series moves"),
            new Message(
                    "Angka survei yang sama sampai digit terakhir dalam empat putaran atau lebih adalah isian untuk yang tidak ada,"
                            + " bukan hasil survei. Angka seperti itu tidak menjadi saksi terhadap angka lain.",
                    "A survey figure that is the same to the digit in four rounds or more was put in for what is not there; it is no"
                            + " result of a survey. Such a figure is no witness against others."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(RegionClaims claims) {
        return claims.series().stream()
                .flatMap(series -> claims.of(series).values().stream())
                .flatMap(List::stream)
                .flatMap(claim -> {
                    List<ReferencePeriod> equal = claims.imputed(claim);
                    return equal.isEmpty()
                            ? Stream.<Finding>of()
                            : Stream.of(finding(
                                    claim.id(),
                                    Message.of(
                                            "%s tertulis untuk %s putaran, dari %s sampai %s",
                                            "%s is printed for %s rounds, from %s to %s",
                                            claim.value(),
                                            Integer.toString(equal.size()),
                                            equal.get(0),
                                            equal.get(equal.size() - 1))));
                })
                .toList();
    }
}
