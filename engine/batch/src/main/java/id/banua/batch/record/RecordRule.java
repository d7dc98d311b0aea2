package id.banua.batch.record;

import id.banua.batch.check.RuleCard;
import id.banua.batch.record.schema.RecordType;
import java.io.Serializable;
import java.util.List;

/** One thing that records must satisfy. */
public interface RecordRule extends Serializable {

    /** Name, severity and explanation. */
    RuleCard card();

    /** What it asks of records of that type; nothing where it does not concern them. */
    List<Check> checks(RecordType type);
}
