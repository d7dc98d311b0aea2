package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Numbers;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Where one number comes from, in words: the same for the page and for the terminal.
 *
 * @param subject "Persentase penduduk miskin, Kalimantan Selatan, September 2024"
 * @param answers who says the number, or why there is none; then how it was revised
 * @param origin labels and what they say: document, file and line, reading
 * @param run labels and what they say: the run and the program that made it
 */
public record TraceView(
        String subject,
        Figure figure,
        List<String> answers,
        Map<String, String> origin,
        ClaimsPart claims,
        List<EditionRow> history,
        RulesPart rules,
        Map<String, String> run) {

    /**
     * The number in large type.
     *
     * @param isMissing whether the number's place is taken by the reason why there is none
     * @param topic colours the number
     * @param indicator its name
     * @param command what says the same in a terminal
     */
    public record Figure(
            CellKey key, String topic, String indicator, Numbers.Headline number, boolean isMissing, String command) {}

    /**
     * All claims about the cell.
     *
     * @param reason why the chosen one was chosen; empty where none is
     */
    public record ClaimsPart(String reason, List<ClaimRow> rows) {}

    public static TraceView of(Edition edition, Trace trace) {
        return new TraceView(
                new CellNames(edition).whole(trace.indicator(), trace.key()),
                figure(edition, trace),
                new TraceSentences(edition).of(trace),
                TraceFacts.origin(edition, trace),
                new ClaimsPart(TraceSentences.reason(edition, trace), ClaimRow.listOf(edition, trace)),
                EditionRow.listOf(edition, trace),
                RulesPart.of(edition, trace),
                TraceFacts.run(edition, trace));
    }

    /** All in one line: what is measured, the number, and who says so. */
    public String sentence() {
        String number = (figure.number().number() + " " + figure.number().unit()).strip();
        return subject + ": " + number + ". " + answers.get(0);
    }

    private static Figure figure(Edition edition, Trace trace) {
        boolean isMissing = !trace.hasValue();
        String reason = trace.cell().isPresent() ? "trace.none" : "trace.later";
        Numbers.Headline number = isMissing
                ? new Numbers.Headline(edition.words().text(reason), "")
                : edition.numbers()
                        .headline(
                                trace.indicator(),
                                trace.cell().orElseThrow().value().orElse(Double.NaN));
        return new Figure(
                trace.key(),
                trace.indicator().topic().id(),
                edition.nameOf(trace.indicator()),
                number,
                isMissing,
                command(edition, trace.key()));
    }

    private static String command(Edition edition, CellKey key) {
        StringJoiner command =
                new StringJoiner(" ").add("./banua trace").add(key.indicator()).add(key.region() + " " + key.period());
        if (key.breakdown() != Breakdown.TOTAL) {
            command.add("--breakdown " + key.breakdown().id());
        }
        if (key.status() != Status.PUBLISHED) {
            command.add("--status " + key.status().id());
        }
        edition.asOf().ifPresent(day -> command.add("--as-of " + day));
        return command.toString();
    }
}
