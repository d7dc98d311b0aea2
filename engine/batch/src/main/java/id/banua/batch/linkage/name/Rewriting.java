package id.banua.batch.linkage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Replacements that are applied to a word one after the other. */
record Rewriting(List<Step> steps) {
    private record Step(Pattern pattern, String by) {}

    /** Pairs of a regular expression and what it becomes. */
    static Rewriting of(String... patternsAndReplacements) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < patternsAndReplacements.length; i += 2) {
            steps.add(new Step(Pattern.compile(patternsAndReplacements[i]), patternsAndReplacements[i + 1]));
        }
        return new Rewriting(List.copyOf(steps));
    }

    String apply(String word) {
        String rewritten = word;
        for (Step step : steps) {
            rewritten = step.pattern().matcher(rewritten).replaceAll(step.by());
        }
        return rewritten;
    }
}
