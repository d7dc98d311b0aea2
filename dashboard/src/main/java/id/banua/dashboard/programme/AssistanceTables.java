package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.mart.Programmes.Help;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.region.BpsCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the tables of assistance for one region, the latest quarter first. */
final class AssistanceTables {
    private final Edition edition;
    private final HelpLines lines;

    AssistanceTables(Edition edition, BpsCode region) {
        this.edition = edition;
        this.lines = new HelpLines(edition, region);
    }

    List<RecordTable> all() {
        return List.of(
                lines.table(reach(), "bantuan"),
                lines.table(flows(), "arus-bantuan"),
                lines.table(payments(), "bantuan"));
    }

    private String assisted(Line line) {
        return lines.words("assistance." + line.text("programme")) + ", "
                + new OutcomeWords(edition).quarter(line.text("quarter"));
    }

    private List<Line> latestFirst(Function<Help, HelpTable> table, Predicate<Line> wanted) {
        return lines.of(table, wanted).stream()
                .sorted(Comparator.comparing((Line line) -> line.text("quarter"))
                        .reversed()
                        .thenComparing(line -> line.text("programme")))
                .toList();
    }

    /** Without a list a row holds what was paid. */
    private static boolean isHeldAgainstList(Line line) {
        return !line.text("list").equals(Cohort.ALL);
    }

    /** Coverage, exclusion and inclusion. */
    private FactTable reach() {
        List<FactTable.Row> rows = latestFirst(Help::assistance, AssistanceTables::isHeldAgainstList).stream()
                .map(line -> FactTable.Row.of(
                        assisted(line),
                        List.of(
                                lines.count(line, "recipients"),
                                lines.count(line, "eligible"),
                                lines.percent(line, "coverage_percent"),
                                lines.percent(line, "exclusion_error_percent"),
                                lines.percent(line, "inclusion_error_percent"),
                                lines.list(line))))
                .toList();
        List<String> heads = lines.heads(
                "assistance.head",
                "assistance.recipients",
                "assistance.eligible",
                "assistance.coverage",
                "assistance.exclusion",
                "assistance.inclusion",
                "assistance.list");
        return new FactTable(lines.words("assistance.title"), heads, rows);
    }

    private FactTable payments() {
        List<FactTable.Row> rows = latestFirst(Help::assistance, line -> !isHeldAgainstList(line)).stream()
                .map(line -> FactTable.Row.of(
                        assisted(line),
                        List.of(
                                lines.count(line, "recipients"),
                                lines.count(line, "payments"),
                                new OutcomeWords(edition).cost(line.number("amount_rupiah"), line.missingReason()))))
                .toList();
        List<String> heads =
                lines.heads("assistance.head", "assistance.recipients", "assistance.payments", "assistance.amount");
        return new FactTable(lines.words("assistance.paid"), heads, rows);
    }

    /** Families that stayed, entered or left, and of how many the list had changed its mind. */
    private FactTable flows() {
        Map<String, Map<String, Line>> quarters = new LinkedHashMap<>();
        latestFirst(Help::flows, line -> true)
                .forEach(line -> quarters.computeIfAbsent(assisted(line), none -> new HashMap<>())
                        .put(line.text("flow") + " " + line.text("because"), line));
        List<FactTable.Row> rows = quarters.entrySet().stream()
                .map(quarter -> FactTable.Row.of(quarter.getKey(), flows(quarter.getValue())))
                .toList();
        List<String> heads = lines.heads(
                "assistance.head",
                "flow.stayed",
                "flow.entered",
                "flow.because",
                "flow.left",
                "flow.because",
                "flow.untraced");
        return new FactTable(lines.words("assistance.flows"), heads, rows);
    }

    private List<String> flows(Map<String, Line> quarter) {
        return Stream.of(
                        "stayed all",
                        "entered all",
                        "entered list_changed",
                        "left all",
                        "left list_changed",
                        "untraced all")
                .map(flow -> Optional.ofNullable(quarter.get(flow))
                        .map(line -> lines.count(line, "families"))
                        .orElse(edition.numbers().whole(0)))
                .toList();
    }
}
