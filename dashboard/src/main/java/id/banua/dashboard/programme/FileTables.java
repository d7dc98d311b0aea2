package id.banua.dashboard.programme;

import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was read of each kind of record, in however many files it came, and the rules that records break. */
final class FileTables {
    private FileTables() {}

    /** One row for each kind of record. */
    static RecordTable types(Edition edition) {
        Map<List<Object>, List<Line>> kinds = edition.marts()
                .programmes()
                .records()
                .files()
                .lines()
                .collect(Collectors.groupingBy(
                        line -> List.of(line.text("record_type"), line.isFlagged("is_invented")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<FactTable.Row> rows =
                kinds.values().stream().map(files -> type(edition, files)).toList();
        return RecordTable.of(
                edition,
                new FactTable(
                        edition.words().text("records.title"),
                        heads(edition, "type", "files", "rows", "quarantined", "warned"),
                        rows),
                RecordTable.files(edition, "/program/catatan", Map.of()));
    }

    private static List<String> heads(Edition edition, String... keys) {
        return Stream.of(keys)
                .map(key -> edition.words().text("records." + key))
                .toList();
    }

    private static FactTable.Row type(Edition edition, List<Line> files) {
        Line first = files.get(0);
        String type = first.text("record_type");
        String name = edition.words().find("record." + type).orElse(type);
        OutcomeWords text = new OutcomeWords(edition);
        return FactTable.Row.of(
                first.isFlagged("is_invented") ? edition.words().text("records.invented", name) : name,
                List.of(
                        text.count(OptionalDouble.of(files.size()), ""),
                        sum(text, files, "rows"),
                        sum(text, files, "quarantined"),
                        sum(text, files, "warned")));
    }

    private static String sum(OutcomeWords text, List<Line> files, String column) {
        double sum = files.stream()
                .mapToDouble(line -> line.number(column).orElse(0))
                .sum();
        return text.count(OptionalDouble.of(sum), "");
    }

    /** How many records break each rule, the most broken first. */
    static RecordTable rules(Edition edition) {
        List<FactTable.Row> rows = edition.marts()
                .programmes()
                .records()
                .rules()
                .lines()
                .sorted(Comparator.comparing(
                                (Line line) -> -line.number("records").orElse(0))
                        .thenComparing(line -> line.text("rule_id")))
                .map(line -> FactTable.Row.of(
                        line.text("title_" + edition.language().tag()),
                        List.of(
                                edition.words().text("severity." + line.text("severity")),
                                new OutcomeWords(edition).count(line.number("records"), ""))))
                .toList();
        List<String> heads = List.of(
                edition.words().text("region.rule"),
                edition.words().text("region.severity"),
                edition.words().text("records.broken"));
        return RecordTable.of(
                edition,
                new FactTable(edition.words().text("records.findings"), 2, heads, rows),
                RecordTable.file(edition, "aturan.csv"),
                RecordTable.file(edition, "temuan.csv"));
    }
}
