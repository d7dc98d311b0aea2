package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The person was of an age for what the record tells. */
public final class AgeIsPossible implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "age_is_possible",
            Severity.WARN,
            new Message("Umur mungkin", "The age is possible"),
            new Message(
                    "Tanggal lahir sesudah kejadian, atau umur yang tidak mungkin pada saat itu, adalah salah tulis dan dianggap tidak diketahui.",
                    "A date of birth after the event, or an age that is impossible at it, is a slip of the pen and counts as not known."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String BIRTH_DATE = "birth_date";
    private static final int OLDEST = 110;
    private static final int YOUNGEST_AT_WORK = 10;

    /** The day of an event, and the youngest age at it in years. */
    private record Event(String field, int youngest) {}

    private static final List<Event> EVENTS = List.of(
            new Event("enrolled_on", YOUNGEST_AT_WORK),
            new Event("started_on", YOUNGEST_AT_WORK),
            new Event("granted_on", YOUNGEST_AT_WORK),
            new Event("joined_on", YOUNGEST_AT_WORK),
            new Event("pledged_on", 0),
            new Event("status_on", 0));

    @Override
    public List<Check> checks(RecordType type) {
        return EVENTS.stream()
                .filter(event -> type.has(BIRTH_DATE) && type.has(event.field()))
                .map(event -> check(event, type))
                .toList();
    }

    private static Check check(Event event, RecordType type) {
        int birth = type.place(BIRTH_DATE);
        int at = type.place(event.field());
        int youngest = event.youngest();
        return Check.of(
                        CARD,
                        BIRTH_DATE,
                        reading -> {
                            Integer born = reading.row().day(birth);
                            Integer day = reading.row().day(at);
                            return born == null || day == null || isPossible(born, day, youngest);
                        },
                        Message.of(
                                "Umur %s sampai %s tahun pada %s diharapkan, ditemukan di luarnya; tanggal lahir dianggap tidak diketahui",
                                "An age of %s to %s years on %s was expected, found one beyond; the date of birth counts as not known",
                                event.youngest(),
                                OLDEST,
                                event.field()))
                .withUnknown(BIRTH_DATE);
    }

    private static boolean isPossible(int born, int day, int youngest) {
        long years = ChronoUnit.YEARS.between(LocalDate.ofEpochDay(born), LocalDate.ofEpochDay(day));
        return born <= day && years >= youngest && years <= OLDEST;
    }
}
