package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes tables of assistance, packages and lists for one region. */
final class HelpTables {
    private static final String ALL = Cohort.ALL;

    private final Edition edition;
    private final BpsCode region;
    private final OutcomeWords text;

    HelpTables(Edition edition, BpsCode region) {
        this.edition = edition;
        this.region = region;
        this.text = new OutcomeWords(edition);
    }

    private boolean isHere(Line line) {
        return line.text("region_code").equals(region.digits());
    }

    private String words(String key) {
        return edition.words().text(key);
    }

    private String count(Line line, String column) {
        return text.count(line.number(column), line.missingReason());
    }

    private String percent(Line line, String column) {
        return text.percent(line.number(column), line.missingReason());
    }

    private List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::words).toList();
    }

    /** Coverage, exclusion and inclusion, the latest quarter first. */
    private FactTable.Row assisted(Line line) {
        return FactTable.Row.of(
                words("assistance." + line.text("programme")) + ", " + line.text("quarter"),
                List.of(
                        list(line),
                        count(line, "recipients"),
                        count(line, "eligible"),
                        percent(line, "coverage_percent"),
                        percent(line, "exclusion_error_percent"),
                        percent(line, "inclusion_error_percent")));
    }

    FactTable assistance() {
        List<FactTable.Row> rows = edition.marts().programmes().help().assistance().where(this::isHere).stream()
                .sorted(Comparator.comparing((Line line) -> line.text("quarter"))
                        .reversed()
                        .thenComparing(line -> line.text("programme"))
                        .thenComparing(line -> line.text("list") + line.text("vintage")))
                .map(this::assisted)
                .toList();
        return new FactTable(
                words("assistance.title"),
                heads(
                        "assistance.head",
                        "assistance.list",
                        "assistance.recipients",
                        "assistance.eligible",
                        "assistance.coverage",
                        "assistance.exclusion",
                        "assistance.inclusion"),
                rows);
    }

    private String list(Line line) {
        if (line.text("list").equals(ALL)) {
            return words("assistance.payments");
        }
        if (line.text("list").equals("none")) {
            return words("assistance.nolist");
        }
        return (line.text("list").toUpperCase(java.util.Locale.ROOT) + " " + line.text("vintage")).strip();
    }

    /** Families that stayed, entered or left, by whether the list changed. */
    FactTable flows() {
        return plain(
                edition.marts().programmes().help().flows(),
                "assistance.flows",
                heads("assistance.head", "assistance.flow", "assistance.because", "assistance.families"),
                line -> words("assistance." + line.text("programme")) + ", " + line.text("quarter"),
                line -> List.of(
                        words("flow." + line.text("flow")),
                        edition.words().find("because." + line.text("because")).orElse(line.text("because")),
                        count(line, "families")));
    }

    /** Households by what they got, the commonest first. */
    FactTable packages() {
        List<FactTable.Row> rows = edition.marts().programmes().help().packages().where(this::isHere).stream()
                .filter(line -> line.text("in_order").equals(ALL)
                        && line.text("standing").equals(ALL))
                .sorted(Comparator.comparingDouble(
                                (Line line) -> line.number("households").orElse(-1))
                        .reversed()
                        .thenComparing(line -> line.text("combination")))
                .map(line ->
                        FactTable.Row.of(combination(line.text("combination")), List.of(count(line, "households"))))
                .toList();
        return new FactTable(words("packages.title"), heads("packages.head", "packages.households"), rows);
    }

    /** The order in which help came. */
    FactTable orders() {
        return plain(
                edition.marts().programmes().help().packages(),
                "packages.orders",
                heads("packages.order", "packages.households"),
                line -> combination(line.text("in_order")),
                line -> List.of(count(line, "households")),
                line -> !line.text("in_order").equals(ALL)
                        && line.text("standing").equals(ALL));
    }

    /** {@code house+capital} and {@code house>capital} in words. */
    private String combination(String code) {
        boolean isOrder = code.contains(">");
        return List.of(code.split("[+>]")).stream()
                .map(part -> edition.words().find("package." + part).orElse(part))
                .collect(Collectors.joining(isOrder ? " \u2192 " : " + "));
    }

    /** Of those who got one kind of help, how many lack another. */
    FactTable gaps() {
        return plain(
                edition.marts().programmes().help().gaps(),
                "packages.gaps",
                heads("packages.gap", "packages.households", "packages.lacking"),
                line -> edition.words()
                        .text("packages.has.lacks", combination(line.text("has")), combination(line.text("lacks"))),
                line -> List.of(count(line, "households"), count(line, "lacking")),
                line -> line.text("standing").equals(ALL));
    }

    /** Why persons left a list. */
    FactTable exits() {
        return plain(
                edition.marts().programmes().help().exits(),
                "exits.title",
                heads("exits.list", "assistance.because", "exits.persons"),
                this::list,
                line -> List.of(
                        edition.words().find("because." + line.text("because")).orElse(line.text("because")),
                        count(line, "persons")));
    }

    private FactTable plain(
            HelpTable table,
            String title,
            List<String> heads,
            Function<Line, String> name,
            Function<Line, List<String>> cells) {
        return plain(table, title, heads, name, cells, line -> true);
    }

    private FactTable plain(
            HelpTable table,
            String title,
            List<String> heads,
            Function<Line, String> name,
            Function<Line, List<String>> cells,
            java.util.function.Predicate<Line> wanted) {
        List<FactTable.Row> rows = new ArrayList<>();
        table.where(line -> isHere(line) && wanted.test(line))
                .forEach(line -> rows.add(FactTable.Row.of(name.apply(line), cells.apply(line))));
        return new FactTable(words(title), heads, rows);
    }
}
