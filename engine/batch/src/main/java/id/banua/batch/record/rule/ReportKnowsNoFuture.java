package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import id.banua.model.programme.EvidenceLevel;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** A report does not tell what happened after its day; an announcement may. */
public final class ReportKnowsNoFuture implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "report_knows_no_future",
            Severity.QUARANTINE,
            new Message("Laporan tidak mendahului kejadian", "A report does not tell the future"),
            new Message(
                    "Yang dilaporkan atau diverifikasi sudah terjadi pada tanggal laporan. Yang diumumkan boleh terjadi kemudian.",
                    "What is reported or verified has happened by the day of the report. What is announced may happen later."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String REPORTED_ON = "reported_on";
    private static final String EVIDENCE = "evidence";
    private static final UTF8String ANNOUNCED = UTF8String.fromString(EvidenceLevel.ANNOUNCED.id());
    private static final List<String> EVENTS = List.of("started_on", "ended_on");

    @Override
    public List<Check> checks(RecordType type) {
        return EVENTS.stream()
                .filter(event -> type.has(REPORTED_ON) && type.has(EVIDENCE) && type.has(event))
                .map(event -> check(event, type))
                .toList();
    }

    private static Check check(String event, RecordType type) {
        int happened = type.place(event);
        int reported = type.place(REPORTED_ON);
        int evidence = type.place(EVIDENCE);
        return Check.of(
                CARD,
                event,
                reading -> {
                    Integer day = reading.row().day(happened);
                    Integer told = reading.row().day(reported);
                    return day == null
                            || told == null
                            || day <= told
                            || ANNOUNCED.equals(reading.row().text(evidence));
                },
                new Message(
                        "Tanggal pada atau sebelum reported_on diharapkan, ditemukan sesudahnya",
                        "A date on or before reported_on was expected, found one after it"));
    }
}
