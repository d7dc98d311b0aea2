package id.banua.dashboard.overview;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.mart.Findings;
import id.banua.dashboard.page.Edition;
import java.util.List;

/**
 * What is doubtful in this release.
 *
 * @param summary how many claims were read, and how many of them are quarantined
 */
public record Doubts(String summary, List<Broken> rules) {

    /** A rule that some claims break. */
    public record Broken(String href, String title, String severity, String count) {}

    static Doubts of(Edition edition) {
        Findings findings = edition.marts().findings();
        List<Broken> broken = findings.rules().stream()
                .filter(rule -> findings.count(rule.id()) > 0)
                .sorted(java.util.Comparator.comparing(CheckRule::severity)
                        .thenComparing(rule -> -findings.count(rule.id())))
                .map(rule -> broken(edition, rule, findings.count(rule.id())))
                .toList();
        String summary = edition.words()
                .text(
                        "overview.doubts.summary",
                        edition.numbers().whole(edition.marts().claims().count()),
                        edition.numbers().whole(edition.marts().claims().count("quarantined")));
        return new Doubts(summary, broken);
    }

    private static Broken broken(Edition edition, CheckRule rule, int count) {
        return new Broken(
                edition.links().rule(rule.id()),
                rule.title().in(edition.language().tag()),
                edition.words().text("severity." + rule.severity()),
                edition.numbers().whole(count));
    }
}
