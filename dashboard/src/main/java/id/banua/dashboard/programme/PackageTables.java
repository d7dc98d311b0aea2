package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.mart.Programmes.Help;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the tables of packages and of exits from lists for one region. */
final class PackageTables {
    private final Edition edition;
    private final HelpLines lines;

    PackageTables(Edition edition, BpsCode region) {
        this.edition = edition;
        this.lines = new HelpLines(edition, region);
    }

    List<RecordTable> all() {
        return List.of(
                lines.table(packages(), "paket"),
                lines.table(gaps(), "kurang"),
                lines.table(orders(), "paket"),
                lines.table(exits(), "keluar-daftar"));
    }

    /** Households by what they got, the commonest first. */
    private FactTable packages() {
        return table(
                "packages.title",
                lines.heads("packages.head", "packages.households"),
                commonestFirst(line -> line.text("in_order").equals(Cohort.ALL)),
                line -> combination(line.text("combination")),
                line -> List.of(lines.count(line, "households")));
    }

    private List<Line> commonestFirst(Predicate<Line> wanted) {
        return lines.of(Help::packages, line -> isOfAll(line) && wanted.test(line)).stream()
                .sorted(Comparator.comparingDouble(
                                (Line line) -> line.number("households").orElse(-1))
                        .reversed()
                        .thenComparing(line -> line.text("in_order"))
                        .thenComparing(line -> line.text("combination")))
                .toList();
    }

    private static boolean isOfAll(Line line) {
        return line.text("standing").equals(Cohort.ALL);
    }

    /** The order in which help of more than one kind came. */
    private FactTable orders() {
        return table(
                "packages.orders",
                lines.heads("packages.order", "packages.households"),
                commonestFirst(line -> line.text("in_order").matches(".+[+>].+")),
                line -> combination(line.text("in_order")),
                line -> List.of(lines.count(line, "households")));
    }

    /** {@code house+capital} and {@code house>capital} in words. */
    private String combination(String code) {
        boolean isOrder = code.contains(">");
        return List.of(code.split("[+>]")).stream()
                .map(part -> edition.words().find("package." + part).orElse(part))
                .collect(Collectors.joining(isOrder ? " \u2192 " : " + "));
    }

    /** Of those who got one kind of help, how many lack another. */
    private FactTable gaps() {
        return table(
                "packages.gaps",
                lines.heads("packages.gap", "packages.households", "packages.lacking"),
                lines.of(Help::gaps, PackageTables::isOfAll),
                line -> edition.words()
                        .text("packages.has.lacks", combination(line.text("has")), combination(line.text("lacks"))),
                line -> List.of(lines.count(line, "households"), lines.count(line, "lacking")));
    }

    /** Why persons left a list. */
    private FactTable exits() {
        return table(
                "exits.title",
                lines.heads("exits.list", "exits.persons"),
                lines.of(Help::exits, line -> true),
                line -> lines.list(line) + ", "
                        + edition.words()
                                .find("because." + line.text("because"))
                                .orElse(line.text("because")),
                line -> List.of(lines.count(line, "persons")));
    }

    private FactTable table(
            String title,
            List<String> heads,
            List<Line> found,
            Function<Line, String> name,
            Function<Line, List<String>> cells) {
        List<FactTable.Row> rows = found.stream()
                .map(line -> FactTable.Row.of(name.apply(line), cells.apply(line)))
                .toList();
        return new FactTable(lines.words(title), heads, rows);
    }
}
