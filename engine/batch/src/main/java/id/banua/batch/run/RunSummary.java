package id.banua.batch.run;

import id.banua.batch.mart.MartDiff;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * What a run did, in one screen; stored as {@code summary.json} beside its manifest.
 *
 * @param startedAt UTC, ISO 8601
 * @param previousRun the run that was in force before; empty for the first
 */
public record RunSummary(
        String runId,
        String previousRun,
        String startedAt,
        double seconds,
        List<RunLog.Step> steps,
        List<RuleBroken> rulesBroken,
        List<MartDiff.Change> changes) {

    /**
     * How often a rule is broken.
     *
     * @param by what breaks it: {@code claims} or {@code records}
     */
    public record RuleBroken(String ruleId, String severity, String by, long count) {}

    void print(PrintStream out) {
        out.printf("%nRules broken%n");
        for (RuleBroken rule : rulesBroken) {
            out.printf(Locale.ROOT, "  %-40s %-10s %,8d %s%n", rule.ruleId(), rule.severity(), rule.count(), rule.by());
        }
        printChanges(out, changes, previousRun);
        out.printf(Locale.ROOT, "%nrun %s in %.1f s%n", runId, seconds);
    }

    static void printChanges(PrintStream out, List<MartDiff.Change> changes, String previousRun) {
        if (previousRun.isEmpty()) {
            out.printf("%nChanges: this is the first run%n");
            return;
        }
        out.printf("%nChanges since run %s%s%n", previousRun, changes.isEmpty() ? ": none" : "");
        for (MartDiff.Change change : changes) {
            out.printf(
                    Locale.ROOT,
                    "  %-40s %,6d added %,6d removed %,6d changed  %s%n",
                    change.indicatorId(),
                    change.added(),
                    change.removed(),
                    change.changed(),
                    change.largest());
        }
    }
}
