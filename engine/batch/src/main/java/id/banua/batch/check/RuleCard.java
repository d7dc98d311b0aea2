package id.banua.batch.check;

import java.io.Serializable;

/**
 * A rule in words.
 *
 * @param id what summaries, reports and pages print, such as {@code value_is_possible}
 * @param title the rule as a heading: what holds for a good claim
 * @param meaning what the rule compares, and why a claim that breaks it cannot be right, or may not be
 */
public record RuleCard(String id, Severity severity, Message title, Message meaning) implements Serializable {}
