package id.banua.batch.record;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks of one field of one record type.
 *
 * @param field the field that a finding names; the empty word for the row as a whole
 * @param message what was expected and what was found. It never repeats what is written: a shifted column may put a NIK
 *     anywhere
 * @param unknown the fields that count as not known where the check fails; the row then stays
 * @param words what stands for {@code %s} in the message: words of the code books, counts, never of the record
 */
public record Check(
        RuleCard rule,
        String field,
        Test test,
        Message message,
        List<String> unknown,
        @Nullable Words words) implements Serializable {

    /** The question. */
    @FunctionalInterface
    public interface Test extends Serializable {
        /** True for a good record, and where there is nothing to look at: that accuses nobody. */
        boolean holds(RecordReading reading);
    }

    /** The detail of the answer. */
    @FunctionalInterface
    public interface Words extends Serializable {
        /** What fills the message about a record that fails. */
        @Nullable
        String of(RecordReading reading);
    }

    public Check {
        unknown = List.copyOf(unknown);
    }

    /** A check that takes nothing away from the record. */
    public static Check of(RuleCard rule, String field, Test test, Message message) {
        return new Check(rule, field, test, message, List.of(), null);
    }

    /** The same, where failing makes fields unknown. */
    public Check withUnknown(String... fields) {
        return new Check(rule, field, test, message, List.of(fields), words);
    }

    /** The same with words for the message. */
    public Check withWords(Words filling) {
        return new Check(rule, field, test, message, unknown, filling);
    }

    /** Whether a record that fails is out of everything. */
    public boolean quarantines() {
        return rule.severity() != Severity.WARN;
    }
}
