package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.trace.RuleOutcome.Result;
import java.util.List;

/**
 * The rules that have something to say about the claim that is told.
 *
 * @param summary how many there are, and how they went
 * @param kept those that it keeps
 * @param beside those that found nothing to compare it with
 */
public record RulesPart(String summary, List<BrokenRule> broken, List<NamedRule> kept, List<NamedRule> beside) {

    /** A rule by its title, and where it is told at length. */
    public record NamedRule(String id, String title, String href) {}

    /** A rule that is broken, what that does, and the arithmetic. */
    public record BrokenRule(NamedRule rule, String severity, String message) {}

    static RulesPart of(Edition edition, Trace trace) {
        List<BrokenRule> broken = trace.rules().stream()
                .flatMap(outcome -> outcome.finding().stream()
                        .map(finding -> new BrokenRule(
                                named(edition, outcome.rule()),
                                edition.words().text("severity." + finding.severity()),
                                finding.message().in(edition.language().tag()))))
                .toList();
        List<NamedRule> kept = only(edition, trace, Result.KEPT);
        List<NamedRule> beside = only(edition, trace, Result.NOTHING_BESIDE);
        String summary = trace.rules().isEmpty()
                ? ""
                : edition.words()
                        .text(
                                "trace.rules.summary",
                                edition.numbers().whole(trace.rules().size()),
                                edition.numbers().whole(kept.size()),
                                edition.numbers().whole(broken.size()),
                                edition.numbers().whole(beside.size()));
        return new RulesPart(summary, broken, kept, beside);
    }

    private static List<NamedRule> only(Edition edition, Trace trace, Result result) {
        return trace.rules().stream()
                .filter(outcome -> outcome.result() == result)
                .map(outcome -> named(edition, outcome.rule()))
                .toList();
    }

    private static NamedRule named(Edition edition, CheckRule rule) {
        return new NamedRule(
                rule.id(),
                rule.title().in(edition.language().tag()),
                edition.links().rule(rule.id()));
    }

    /** The title of a rule, or its id where the run has no such rule. */
    static String titleOf(Edition edition, String ruleId) {
        return edition.marts()
                .findings()
                .rule(ruleId)
                .map(rule -> rule.title().in(edition.language().tag()))
                .orElse(ruleId);
    }
}
