package id.banua.batch.check;

import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import java.util.Optional;

/** A rule that looks at one claim alone. */
public interface ClaimRule extends Rule {

    @Override
    default Scope scope() {
        return Scope.CLAIM;
    }

    /** What is wrong with the claim; empty where the rule holds or where an earlier fault leaves nothing to look at. */
    Optional<Message> examine(Reading reading, Reference reference);
}
