package id.banua.batch.check.family;

import id.banua.batch.check.Around;
import id.banua.batch.check.Claim;
import id.banua.batch.check.FamilyClaims;
import id.banua.batch.check.FamilyRule;
import id.banua.batch.check.Finding;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.SeriesKey;
import id.banua.batch.check.Severity;
import id.banua.model.period.ReferencePeriod;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of a table belong to their regions: other years of the same rows fit better than those of the rows beside. */
public final class ShiftedRows implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "rows_are_not_shifted",
            Severity.WARN,
            new Message("Baris tabel tidak bergeser", "The rows of a table are not shifted"),
            new Message(
                    "Angka satu tabel dibandingkan dengan rata-rata tiga tahun sebelum dan sesudahnya, dari wilayah yang sama dan dari"
                            + " wilayah di baris sebelahnya. Bila baris sebelah jauh lebih cocok untuk seluruh tabel, barisnya bergeser.",
                    "The values of a table are held against the mean of the three years before and after, of the same region and of"
                            + " the region in the row beside it. Where the row beside fits the whole table far better, the rows were"
                            + " shifted."));

    private static final int ENOUGH = 6;

    /** So many other years at least: beside a single one nobody can say which of the two tables is shifted. */
    private static final int WITNESSES = 2;

    private static final List<Integer> NEAREST_YEARS = List.of(-1, 1, -2, 2, -3, 3);

    /** How much closer the rows beside must be on average: in 527 real tables no row beside came closer than 0.56. */
    private static final double FAR_BETTER = 0.5;

    /** Rows that differ from other years by less are not shifted. */
    private static final double SMALL = 0.05;

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
                .flatMap(child -> child.series().stream())
                .distinct()
                .flatMap(series -> tables(family, series).flatMap(table -> examine(family, series, table)))
                .toList();
    }

    /** The claims of one source for one period, in the order of the regions. */
    private static Stream<List<Claim>> tables(FamilyClaims family, SeriesKey series) {
        Map<String, List<Claim>> tables = family.children().values().stream()
                .flatMap(child -> child.of(series).values().stream())
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        claim -> claim.cell().period() + " " + claim.sourceId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return tables.values().stream().filter(table -> table.size() >= ENOUGH);
    }

    private Stream<Finding> examine(FamilyClaims family, SeriesKey series, List<Claim> table) {
        double[] values = logs(table, claim -> claim.value());
        ReferencePeriod period = table.get(0).cell().period();
        List<double[]> years = NEAREST_YEARS.stream()
                .map(away -> new ReferencePeriod(period.year() + away, period.month()))
                .map(year -> logs(table, claim -> middle(family.regionOf(claim).of(series, year))))
                .toList();
        Rows rows = new Rows(values, means(years));
        List<Rows> nearest = years.stream()
                .map(year -> new Rows(values, year))
                .filter(witness -> !Double.isNaN(witness.misfit(0)))
                .limit(WITNESSES)
                .toList();
        double own = rows.misfit(0);
        return Stream.of(-1, 1)
                .filter(step -> own >= SMALL && rows.misfit(step) < FAR_BETTER * own)
                .filter(step -> nearest.stream().allMatch(witness -> witness.misfit(step) < witness.misfit(0)))
                .limit(1)
                .flatMap(step -> table.stream()
                        .filter(claim -> !family.regionOf(claim).confirms(claim))
                        .map(claim -> finding(claim.id(), explain(claim, own, rows.misfit(step), step))));
    }

    private static Message explain(Claim claim, double own, double beside, int step) {
        return Message.of(
                "Tabel %s untuk %s menyimpang rata-rata %s persen dari tahun lain pada baris sendiri, tetapi hanya %s persen"
                        + " dari baris sebelahnya (%s)",
                "The table of %s for %s is on average %s percent off the other years in its own rows, but only %s percent"
                        + " off the rows beside (%s)",
                claim.sourceId(),
                claim.cell().period(),
                Math.rint(1000 * own) / 10,
                Math.rint(1000 * beside) / 10,
                step < 0 ? "-1" : "+1");
    }

    /** NaN where a value is not positive. */
    private static double[] logs(List<Claim> table, ToDoubleFunction<Claim> value) {
        return table.stream()
                .mapToDouble(value)
                .map(found -> found > 0 ? Math.log(found) : Double.NaN)
                .toArray();
    }

    private static double middle(List<Claim> claims) {
        return Around.median(claims.stream().map(Claim::value).toList()).orElse(0);
    }

    /** Row by row; NaN where too few years are known. */
    private static double[] means(List<double[]> years) {
        return IntStream.range(0, years.get(0).length)
                .mapToObj(row -> years.stream()
                        .mapToDouble(year -> year[row])
                        .filter(log -> !Double.isNaN(log))
                        .summaryStatistics())
                .mapToDouble(known -> known.getCount() < WITNESSES ? Double.NaN : known.getAverage())
                .toArray();
    }

    /**
     * A table beside other years, in logarithms; NaN where something is not known.
     *
     * @param values of its rows
     * @param levels of the same rows in other years
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rows(double[] values, double[] levels) {
        /** How far the rows are, on average, from the levels some rows away, once all moved together; NaN with few rows. */
        double misfit(int step) {
            double[] off = IntStream.range(Math.max(0, -step), Math.min(values.length, values.length - step))
                    .mapToDouble(row -> values[row] - levels[row + step])
                    .filter(distance -> !Double.isNaN(distance))
                    .sorted()
                    .toArray();
            double together = off.length < ENOUGH ? Double.NaN : off[off.length / 2];
            return Arrays.stream(off)
                    .map(distance -> Math.abs(distance - together))
                    .average()
                    .orElse(Double.NaN);
        }
    }
}
