package id.banua.dashboard.compare;

import id.banua.dashboard.figure.IndicatorOrder;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Topic;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The fields of the page in their order; a reader needs no script, since each answer brings the words that fit it. */
public record CompareForm(List<Field> fields) {

    /** One field: a name of the address, and the words it may take. */
    public record Field(String name, String label, List<Group> groups) {}

    /** Options under a heading; no heading where it is empty. */
    public record Group(String label, List<Option> options) {}

    public record Option(String value, String text, boolean isChosen) {}

    static CompareForm of(Edition edition, Question question, Optional<Comparison> asked) {
        List<Field> fields = new ArrayList<>(first(edition, question, asked));
        fields.addAll(second(edition, question));
        return new CompareForm(fields);
    }

    private static List<Field> first(Edition edition, Question question, Optional<Comparison> asked) {
        HeldSeries one = question.one();
        Optional<ReferencePeriod> from = asked.map(found -> found.one().key().period());
        Optional<ReferencePeriod> to = asked.map(found -> found.other().key().period());
        return List.of(
                field(edition, "indicator", indicators(edition, one.indicator()::equals)),
                field(edition, "region", regions(edition, one, one.region()::equals)),
                field(edition, "from", periods(edition, one, from)),
                field(edition, "to", periods(edition, question.other(), to)));
    }

    /** What is chosen only where the other figure is of another indicator or region. */
    private static List<Field> second(Edition edition, Question question) {
        HeldSeries one = question.one();
        HeldSeries other = question.other();
        boolean isSameIndicator = one.indicator().equals(other.indicator());
        boolean isSameRegion = one.region().equals(other.region());
        String same = edition.words().text("comparison.same");
        return List.of(
                field(
                        edition,
                        "otherIndicator",
                        with(
                                new Option("", same, isSameIndicator),
                                indicators(edition, id -> !isSameIndicator && id.equals(other.indicator())))),
                field(
                        edition,
                        "otherRegion",
                        with(
                                new Option("", same, isSameRegion),
                                regions(edition, other, code -> !isSameRegion && code.equals(other.region())))));
    }

    private static Field field(Edition edition, String name, List<Group> groups) {
        return new Field(name, edition.words().text("comparison.field." + name), groups);
    }

    private static List<Group> with(Option first, List<Group> groups) {
        return Stream.concat(Stream.of(new Group("", List.of(first))), groups.stream())
                .toList();
    }

    /** Programmes are statements, not statistics, and are left out. */
    private static List<Group> indicators(Edition edition, Predicate<Indicator> isChosen) {
        return Stream.of(Topic.POVERTY, Topic.LABOUR, Topic.CONTEXT)
                .map(topic -> new Group(
                        edition.words().text("topic." + topic.id()),
                        edition.marts().catalogue().list(topic).stream()
                                .sorted(IndicatorOrder.get())
                                .map(indicator ->
                                        new Option(indicator.id(), edition.nameOf(indicator), isChosen.test(indicator)))
                                .toList()))
                .toList();
    }

    /** Those that have a figure of the indicator: nation and provinces first, then regencies by province. */
    private static List<Group> regions(Edition edition, HeldSeries series, Predicate<BpsCode> isChosen) {
        TreeSet<BpsCode> held = new TreeSet<>(List.of(series.region()));
        edition.marts().observations().ofIndicator(series.indicator().id()).forEach(cell -> held.add(cell.region()));
        List<Region> known = held.stream()
                .flatMap(code -> edition.marts().places().book().find(code).stream())
                .toList();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("", options(known.stream().filter(CompareForm::isWide), isChosen)));
        known.stream()
                .filter(region -> !isWide(region))
                .map(region -> region.code().province())
                .distinct()
                .forEach(province -> groups.add(new Group(
                        edition.nameOf(province),
                        options(
                                known.stream()
                                        .filter(region -> !isWide(region)
                                                && region.code().province().equals(province)),
                                isChosen))));
        return groups;
    }

    private static boolean isWide(Region region) {
        return !region.level().isFinerThan(RegionLevel.PROVINCE);
    }

    private static List<Option> options(Stream<Region> regions, Predicate<BpsCode> isChosen) {
        return regions.map(
                        region -> new Option(region.code().digits(), region.fullName(), isChosen.test(region.code())))
                .toList();
    }

    /** The periods that have a number, the latest first, and the one that was asked for. */
    private static List<Group> periods(Edition edition, HeldSeries series, Optional<ReferencePeriod> asked) {
        TreeSet<ReferencePeriod> periods = new TreeSet<>(Comparator.reverseOrder());
        periods.addAll(series.periods());
        asked.ifPresent(periods::add);
        return List.of(new Group(
                "",
                periods.stream()
                        .map(period -> new Option(
                                period.toString(),
                                edition.dates().period(period),
                                asked.filter(period::equals).isPresent()))
                        .toList()));
    }
}
