package id.banua.batch.check.family;

import id.banua.batch.check.Around;
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
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of a table belong to their regions: other years' values of the same rows fit better than those beside. */
public final class ShiftedRows implements FamilyRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "rows_are_not_shifted",
            Severity.WARN,
            new Message("Baris tabel tidak bergeser", "The rows of a table are not shifted"),
            new Message(
                    "Angka satu tabel dibandingkan dengan angka tahun sebelumnya dari wilayah yang sama dan dari wilayah di"
                            + " baris sebelahnya. Bila baris sebelah jauh lebih cocok untuk seluruh tabel, barisnya bergeser.",
                    "The values of a table are held against last year's values of the same region and of the region in the row"
                            + " beside it. Where the row beside fits the whole table far better, the rows were shifted."));

    private static final int ENOUGH = 6;

    /** Both must see the shift: beside a single year nobody can say which of the two tables is shifted. */
    private static final int WITNESSES = 2;

    private static final List<Integer> NEAREST_YEARS = List.of(-1, 1, -2, 2);

    /** How much closer the rows beside must be. */
    private static final double FAR_BETTER = 0.5;

    /** Rows that differ from last year by less are not shifted. */
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
        ReferencePeriod period = table.get(0).cell().period();
        List<Comparison> witnesses = NEAREST_YEARS.stream()
                .map(years -> new Comparison(
                        family, series, table, new ReferencePeriod(period.year() + years, period.month())))
                .filter(comparison -> comparison.misfit(0).isPresent())
                .limit(WITNESSES)
                .toList();
        return Stream.of(-1, 1)
                .filter(step -> witnesses.size() == WITNESSES
                        && witnesses.stream().allMatch(witness -> witness.isShifted(step)))
                .limit(1)
                .flatMap(step ->
                        table.stream().map(claim -> finding(claim.id(), explain(claim, witnesses.get(0), step))));
    }

    private static Message explain(Claim claim, Comparison witness, int step) {
        return Message.of(
                "Tabel %s untuk %s berbeda %s persen dari %s pada baris sendiri, tetapi hanya %s persen dari baris"
                        + " sebelahnya (%s)",
                "The table of %s for %s differs by %s percent from %s in its own rows, but only by %s percent from the"
                        + " rows beside (%s)",
                claim.sourceId(),
                claim.cell().period(),
                Math.rint(1000 * witness.misfit(0).orElse(0)) / 10,
                witness.year(),
                Math.rint(1000 * witness.misfit(step).orElse(0)) / 10,
                step < 0 ? "-1" : "+1");
    }

    /** A table beside the values of another year. */
    private record Comparison(FamilyClaims family, SeriesKey series, List<Claim> table, ReferencePeriod year) {

        boolean isShifted(int step) {
            double own = misfit(0).orElse(0);
            return own >= SMALL && misfit(step).orElse(Double.MAX_VALUE) < FAR_BETTER * own;
        }

        /** The middle size of the logarithm of the ratio to the other year, some rows away. */
        OptionalDouble misfit(int step) {
            List<String> codes = List.copyOf(family.children().keySet());
            List<Double> ratios = new ArrayList<>();
            for (Claim claim : table) {
                int row = codes.indexOf(claim.cell().regionCode()) + step;
                if (row >= 0 && row < codes.size() && claim.value() > 0) {
                    there(codes.get(row)).ifPresent(value -> ratios.add(Math.abs(Math.log(claim.value() / value))));
                }
            }
            return ratios.size() < ENOUGH - 1 ? OptionalDouble.empty() : Around.median(ratios);
        }

        private OptionalDouble there(String code) {
            RegionClaims region = family.children().get(code);
            return region == null
                    ? OptionalDouble.empty()
                    : Around.median(region.of(series, year).stream()
                            .map(Claim::value)
                            .filter(value -> value > 0)
                            .toList());
        }
    }
}
