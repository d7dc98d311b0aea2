package id.banua.dashboard.programme;

import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How many persons of the poor register and of the trainees are in both, as a table and in a sentence. */
final class LinkageTable {
    private static final String TRAINEES = "trainees";
    private static final String POOR_REGISTER = "poor_register";
    private static final String PERSONS = "persons";
    private static final String EXACT = "exact";
    private static final String PROBABILISTIC = "probabilistic";
    private static final String UNMATCHED = "unmatched";
    private static final List<String> METHODS = List.of(EXACT, PROBABILISTIC, UNMATCHED);

    private final Edition edition;
    private final OutcomeWords text;
    private final HelpTable linkage;

    LinkageTable(Edition edition) {
        this.edition = edition;
        this.text = new OutcomeWords(edition);
        this.linkage = edition.marts().programmes().records().linkage();
    }

    /** How many trainees the register has, and by what; empty where nothing was linked. */
    String sentence() {
        if (linkage.isEmpty()) {
            return "";
        }
        if (linkage.lines().anyMatch(line -> line.number(PERSONS).isEmpty())) {
            return edition.words().text("linkage.withheld");
        }
        double found = persons(TRAINEES, EXACT) + persons(TRAINEES, PROBABILISTIC);
        double all = METHODS.stream()
                .mapToDouble(method -> persons(TRAINEES, method))
                .sum();
        return edition.words()
                        .text(
                                "linkage.sentence",
                                whole(all),
                                whole(found),
                                text.percent(OptionalDouble.of(100 * found / all), ""),
                                whole(persons(TRAINEES, PROBABILISTIC)))
                + expected();
    }

    /** What the model expects of links without a number; nothing where there are none. */
    private String expected() {
        Optional<Line> likely = find(TRAINEES, PROBABILISTIC);
        OptionalDouble precision =
                likely.map(line -> line.number("expected_precision")).orElse(OptionalDouble.empty());
        return precision.isEmpty()
                ? ""
                : " "
                        + edition.words()
                                .text(
                                        "linkage.expected",
                                        text.percent(OptionalDouble.of(100 * precision.getAsDouble()), ""));
    }

    FactTable table() {
        List<FactTable.Row> rows = new ArrayList<>();
        METHODS.forEach(method -> rows.add(row(method, method, PERSONS)));
        rows.add(row("review", UNMATCHED, "for_review"));
        List<String> heads = Stream.of("linkage.method", "linkage.trainees", "linkage.poor_register")
                .map(edition.words()::text)
                .toList();
        return new FactTable(edition.words().text("linkage.title"), heads, rows);
    }

    private FactTable.Row row(String word, String method, String column) {
        return FactTable.Row.of(
                edition.words().text("linkage." + word),
                Stream.of(TRAINEES, POOR_REGISTER)
                        .map(records -> count(records, method, column))
                        .toList());
    }

    /** A method that nobody was found by has no row. */
    private String count(String records, String method, String column) {
        return find(records, method)
                .map(line -> text.count(line.number(column), line.missingReason()))
                .orElse(whole(0));
    }

    private double persons(String records, String method) {
        return find(records, method)
                .map(line -> line.number(PERSONS))
                .orElse(OptionalDouble.empty())
                .orElse(0);
    }

    private Optional<Line> find(String records, String method) {
        return linkage.lines()
                .filter(line -> line.text("records").equals(records)
                        && line.text("method").equals(method))
                .findFirst();
    }

    private String whole(double value) {
        return edition.numbers().whole(Math.round(value));
    }
}
