package id.banua.dashboard.quality;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.mart.Claims;
import id.banua.dashboard.mart.Findings;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import java.util.Comparator;
import java.util.List;

/**
 * Every rule with what it found: claims in quarantine at length, of warnings the first. Rules that few claims break come
 * first, since what a thousand claims share is a habit of sources and no error.
 *
 * @param summary how many claims were read, used, kept and quarantined
 */
public record QualityPage(PageShell shell, String summary, List<RulePart> rules, List<RulePart> kept) {
    private static final int FIRST_QUARANTINED = 25;
    private static final int FIRST_WARNED = 5;

    /**
     * One rule.
     *
     * @param rows the first claims that break it
     * @param more address of the whole list; empty where all stand here
     */
    public record RulePart(CardOfRule card, List<FindingRow> rows, String more) {}

    /** A rule and how many claims break it. */
    public record CardOfRule(String id, String severity, String title, String meaning, int broken, String count) {}

    static QualityPage of(PageShell shell) {
        Edition edition = shell.edition();
        Findings findings = edition.marts().findings();
        List<CheckRule> rules = findings.rules().stream()
                .sorted(Comparator.comparing((CheckRule rule) -> findings.count(rule.id()))
                        .thenComparing(CheckRule::id))
                .toList();
        List<RulePart> broken = rules.stream()
                .filter(rule -> findings.count(rule.id()) > 0)
                .sorted(Comparator.comparing(CheckRule::severity))
                .map(rule -> part(edition, rule))
                .toList();
        List<RulePart> kept = rules.stream()
                .filter(rule -> findings.count(rule.id()) == 0)
                .map(rule -> part(edition, rule))
                .toList();
        return new QualityPage(shell, summary(edition), broken, kept);
    }

    static CardOfRule card(Edition edition, CheckRule rule) {
        String language = edition.language().tag();
        int broken = edition.marts().findings().count(rule.id());
        return new CardOfRule(
                rule.id(),
                edition.words().text("severity." + rule.severity()),
                rule.title().in(language),
                rule.meaning().in(language),
                broken,
                edition.numbers().whole(broken));
    }

    private static RulePart part(Edition edition, CheckRule rule) {
        Findings findings = edition.marts().findings();
        int first = rule.severity().equals("warn") ? FIRST_WARNED : FIRST_QUARANTINED;
        List<FindingRow> rows = findings.byRule(rule.id(), 0, first).stream()
                .map(finding -> FindingRow.of(edition, finding))
                .toList();
        boolean isAll = findings.count(rule.id()) <= first;
        return new RulePart(
                card(edition, rule), rows, isAll ? "" : edition.links().rule(rule.id(), 1));
    }

    private static String summary(Edition edition) {
        Claims claims = edition.marts().claims();
        return edition.words()
                .text(
                        "quality.summary",
                        edition.numbers().whole(claims.count()),
                        edition.numbers().whole(claims.count("chosen")),
                        edition.numbers().whole(claims.count("kept")),
                        edition.numbers().whole(claims.count("quarantined")));
    }
}
