package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.mart.Finding;
import java.util.Optional;

/**
 * What a rule that has something to say about a claim found.
 *
 * @param finding the arithmetic of a broken rule
 */
public record RuleOutcome(CheckRule rule, Result result, Optional<Finding> finding) {

    /** How it went. */
    public enum Result {
        BROKEN,
        /** It looked, and had something to compare with where it compares. */
        KEPT,
        /** It compares, but there was nothing to compare with. */
        NOTHING_BESIDE;

        /** The lower-case word that files and messages use. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
