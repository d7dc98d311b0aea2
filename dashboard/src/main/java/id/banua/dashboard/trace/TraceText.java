package id.banua.dashboard.trace;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.trace.RulesPart.NamedRule;
import java.util.List;
import java.util.Map;

/** A trace as plain text, for the terminal: the same words as the page. */
public final class TraceText {
    private final Messages words;
    private final StringBuilder text = new StringBuilder();

    private TraceText(Messages words) {
        this.words = words;
    }

    /** Lines that end with a line feed; plain spaces, so that what is read can be searched for. */
    public static String of(Edition edition, TraceView trace) {
        TraceText text = new TraceText(edition.words());
        text.line(edition.words().text("trace.title", trace.subject()));
        text.line((trace.figure().number().number() + " "
                        + trace.figure().number().unit())
                .strip());
        trace.answers().forEach(text::line);
        text.facts("trace.origin", trace.origin());
        text.claims(trace.claims());
        text.history(trace.history());
        text.rules(trace.rules());
        text.facts("trace.run", trace.run());
        return text.text.toString();
    }

    private void facts(String heading, Map<String, String> facts) {
        if (!facts.isEmpty()) {
            heading(heading);
            int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
            facts.forEach((label, fact) -> line("  " + padded(label, width) + "  " + fact));
        }
    }

    private void claims(TraceView.ClaimsPart claims) {
        if (!claims.rows().isEmpty()) {
            heading("trace.claims");
            if (!claims.reason().isEmpty()) {
                line("  " + claims.reason());
            }
            for (ClaimRow row : claims.rows()) {
                String why = row.why().isEmpty() ? "" : " (" + row.why() + ")";
                line("  " + row.value() + " – " + row.cited().text() + ", " + row.id() + ": " + row.standing() + why);
                row.broken().forEach(rule -> line("      " + rule));
            }
        }
    }

    private void history(List<EditionRow> history) {
        if (!history.isEmpty()) {
            heading("trace.history");
            int width =
                    history.stream().mapToInt(row -> row.from().length()).max().orElse(0);
            for (EditionRow row : history) {
                String reason = row.reason().isEmpty() ? "" : "; " + row.reason();
                String later = row.isLater() ? " [" + words.text("trace.edition.later") + "]" : "";
                line("  " + padded(row.from(), width) + "  " + row.value() + " – "
                        + row.cited().text() + ": " + row.change() + reason + later);
            }
        }
    }

    private void rules(RulesPart rules) {
        if (!rules.summary().isEmpty()) {
            heading("trace.rules");
            line("  " + rules.summary());
            rules.broken()
                    .forEach(broken -> line("  " + words.text("trace.rules.broken") + ": "
                            + broken.rule().title() + " (" + broken.severity() + "): " + broken.message()));
            named("trace.rules.kept", rules.kept());
            named("trace.rules.beside", rules.beside());
        }
    }

    private void named(String heading, List<NamedRule> rules) {
        if (!rules.isEmpty()) {
            line("  " + words.text(heading) + ": "
                    + String.join("; ", rules.stream().map(NamedRule::title).toList()));
        }
    }

    private void heading(String key) {
        line("");
        line(words.text(key));
    }

    private void line(String line) {
        text.append(line.replace('\u00a0', ' ')).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
