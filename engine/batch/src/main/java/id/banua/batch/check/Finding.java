package id.banua.batch.check;

import id.banua.batch.conform.Reference;

/** A claim breaks a rule, with the arithmetic that shows it. */
public record Finding(String claimId, String ruleId, Severity severity, Message message) {

    /** The same in words that people know: with the names of the indicators that the message marks. */
    Finding named(Reference catalogue) {
        return new Finding(claimId, ruleId, severity, Words.named(message, catalogue));
    }
}
