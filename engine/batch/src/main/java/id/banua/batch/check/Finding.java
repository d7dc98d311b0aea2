package id.banua.batch.check;

/** A claim breaks a rule, with the arithmetic that shows it. */
public record Finding(String claimId, String ruleId, Severity severity, Message message) {}
