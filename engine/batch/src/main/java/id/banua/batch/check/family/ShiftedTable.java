package id.banua.batch.check.family;

import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RegionClaims;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.period.ReferencePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a source for one period are not those of the period or the region beside it. */
public final class ShiftedTable implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "table_is_not_shifted",
            Severity.WARN,
            new Message("Baris dan kolom tabel tidak bergeser", "Rows and columns of a table are not shifted"),
            new Message(
                    "Bila sebagian besar angka satu kolom sama sampai digit terakhir dengan kolom tahun atau putaran di sebelahnya, atau dengan baris wilayah di sebelahnya, tabel itu bergeser.",
                    "Where most values of a column equal those of the year or round beside it to the digit, or those of the region in the row beside it, the table was shifted."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public Scope scope() {
        return Scope.SIBLINGS;
    }

    /** A share of the rows of a table. */
    private static final double MOST = 0.6;

    private static final int ENOUGH = 5;

    @Override
    public List<Finding> examine(FamilyClaims family) {
        Set<SeriesKey> allSeries = new LinkedHashSet<>();
        family.children().values().forEach(child -> allSeries.addAll(child.series()));
        return allSeries.stream()
                .flatMap(series -> columns(family, series).stream())
                .flatMap(column -> examine(family, column))
                .toList();
    }

    /** One column of one source: the claims about the children for one period, in the order of their codes. */
    private record Column(SeriesKey series, ReferencePeriod period, String source, List<Claim> claims) {}

    private static List<Column> columns(FamilyClaims family, SeriesKey series) {
        record Key(ReferencePeriod period, String source) {}
        return family.children().values().stream()
                .flatMap(child -> child.of(series).values().stream().flatMap(List::stream))
                .collect(Collectors.groupingBy(
                        claim -> new Key(claim.cell().period(), claim.sourceId()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .filter(column -> column.getValue().size() >= ENOUGH)
                .map(column -> new Column(
                        series, column.getKey().period(), column.getKey().source(), column.getValue()))
                .toList();
    }

    private Stream<Finding> examine(FamilyClaims family, Column column) {
        List<Finding> findings = new ArrayList<>();
        ReferencePeriod period = column.period();
        Stream.of(period.yearBefore(), new ReferencePeriod(period.year() + 1, period.month()))
                .forEach(beside -> findings.addAll(shifted(
                        column,
                        family,
                        claim -> at(family, claim.cell().regionCode(), column, beside),
                        beside.toString())));
        List<String> codes = List.copyOf(family.children().keySet());
        Stream.of(-1, 1)
                .forEach(step -> findings.addAll(shifted(
                        column,
                        family,
                        claim -> {
                            int beside = codes.indexOf(claim.cell().regionCode()) + step;
                            return beside < 0 || beside >= codes.size()
                                    ? List.of()
                                    : at(family, codes.get(beside), column, period);
                        },
                        step < 0 ? "-1" : "+1")));
        return findings.stream();
    }

    /** What other sources, or the same one for another period, say there. */
    private static List<Claim> at(FamilyClaims family, String code, Column column, ReferencePeriod period) {
        RegionClaims region = family.children().get(code);
        if (region == null) {
            return List.of();
        }
        boolean isOtherPeriod = !period.equals(column.period());
        return region.of(column.series(), period).stream()
                .filter(claim -> !claim.sourceId().equals(column.source())
                        || (isOtherPeriod && period.compareTo(column.period()) < 0))
                .toList();
    }

    private List<Finding> shifted(
            Column column, FamilyClaims family, Function<Claim, List<Claim>> beside, String where) {
        List<Claim> comparable = column.claims().stream()
                .filter(claim -> !beside.apply(claim).isEmpty())
                .toList();
        List<Claim> equal = comparable.stream()
                .filter(claim -> !family.regionOf(claim).confirms(claim))
                .filter(claim -> !twins(claim, beside).isEmpty())
                .toList();
        if (comparable.size() < ENOUGH
                || equal.size() < MOST * comparable.size()
                || isOriginal(equal, beside, family)) {
            return List.of();
        }
        return equal.stream()
                .map(claim -> finding(claim.id(), explain(claim, equal.size(), comparable.size(), where)))
                .toList();
    }

    private static Message explain(Claim claim, int equal, int comparable, String where) {
        return Message.of(
                "%s dari %s angka kolom ini (%s) sama dengan yang di sebelahnya (%s), juga %s",
                "%s of %s values of this column (%s) equal those beside it (%s), as does %s",
                Integer.toString(equal),
                Integer.toString(comparable),
                claim.sourceId(),
                where,
                claim.value());
    }

    /** Whether other sources speak for these values more than for the equal ones beside them. */
    private static boolean isOriginal(List<Claim> equal, Function<Claim, List<Claim>> beside, FamilyClaims family) {
        List<Claim> twins =
                equal.stream().flatMap(claim -> twins(claim, beside).stream()).toList();
        return support(equal, family) > support(twins, family);
    }

    private static List<Claim> twins(Claim claim, Function<Claim, List<Claim>> beside) {
        return beside.apply(claim).stream()
                .filter(other -> other.printed().equals(claim.printed()))
                .toList();
    }

    /** By how many claims of other sources those are confirmed, less those by which they are contradicted. */
    private static long support(List<Claim> claims, FamilyClaims family) {
        return claims.stream()
                .mapToLong(claim -> ofOthers(claim, family)
                        .mapToLong(other -> other.agreesWith(claim) ? 1 : -1)
                        .sum())
                .sum();
    }

    private static Stream<Claim> ofOthers(Claim claim, FamilyClaims family) {
        return family.regionOf(claim).of(claim.series(), claim.cell().period()).stream()
                .filter(other -> !other.sourceId().equals(claim.sourceId()));
    }
}
