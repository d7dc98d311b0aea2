package id.banua.dashboard.mart;

import id.banua.model.mart.ProgrammeMarts;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Job fairs and their ladders, the latest first. */
public final class JobFairs {
    private final Frame events;
    private final Frame ladder;

    JobFairs(Frames frames) {
        this.events = frames.frame(ProgrammeMarts.JOB_FAIRS);
        this.ladder = frames.frame(ProgrammeMarts.JOB_FAIR_LADDER);
    }

    /** One event; dates are ISO. */
    public record JobFair(
            String id,
            String name,
            String organiser,
            String regionCode,
            String startsOn,
            String endsOn,
            boolean isInvented) {}

    /**
     * One rung.
     *
     * @param value empty where nobody has reported, or where it is withheld
     */
    public record Rung(
            String sector,
            String stage,
            OptionalDouble value,
            OptionalDouble employers,
            OptionalDouble reporting,
            String missingReason) {}

    public List<JobFair> list() {
        return events.rows()
                .mapToObj(row -> new JobFair(
                        events.text(row, "event_id"),
                        events.text(row, "name"),
                        events.text(row, "organiser"),
                        events.text(row, "region_code"),
                        events.text(row, "starts_on"),
                        events.text(row, "ends_on"),
                        events.flag(row, "is_invented")))
                .sorted(Comparator.comparing(JobFair::startsOn).reversed())
                .toList();
    }

    /** The rungs of a fair, every sector; those of all sectors have {@link Cohort#ALL}. */
    public List<Rung> ladderOf(String eventId) {
        return ladder.rows()
                .filter(row -> ladder.text(row, "event_id").equals(eventId))
                .mapToObj(row -> new Rung(
                        ladder.text(row, "sector"),
                        ladder.text(row, "stage"),
                        ladder.decimal(row, "value"),
                        ladder.decimal(row, "employers"),
                        ladder.decimal(row, "employers_reporting"),
                        ladder.text(row, "missing_reason")))
                .toList();
    }
}
