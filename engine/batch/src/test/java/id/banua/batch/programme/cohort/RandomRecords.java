package id.banua.batch.programme.cohort;

import id.banua.batch.programme.PersonOf;
import id.banua.batch.programme.Records;
import id.banua.batch.programme.cohort.Papers.Course;
import id.banua.batch.programme.cohort.Papers.Enrolment;
import id.banua.batch.programme.cohort.Papers.Facts;
import id.banua.batch.programme.cohort.Papers.FollowUp;
import id.banua.batch.programme.cohort.Papers.Placement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Records as chance writes them: few people, few days, everything that may be empty empty at times. */
final class RandomRecords {
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<FollowUp> followUps = new ArrayList<>();
    private final Random random;

    RandomRecords(long seed, int size) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            enrolments.add(enrolment("e%04d".formatted(i), size / 2));
        }
        for (int i = 0; i < size; i++) {
            placements.add(placement("j" + i));
            followUps.add(new FollowUp(
                    "f" + i,
                    one(enrolments).id(),
                    day(900),
                    any("working", "self_employed", "not_working", "not_working", "no_answer"),
                    any("reported", "verified")));
        }
    }

    Papers papers() {
        return new Papers(enrolments, placements, followUps);
    }

    private Enrolment enrolment(String id, int people) {
        LocalDate enrolled = day(random.nextInt(5) == 0 ? 900 : 400);
        LocalDate ended = maybe(enrolled.plusDays(random.nextInt(90)), 0.9);
        Course course = new Course(
                any("blk1", "blk2"),
                maybe(any("male", "female"), 0.9),
                maybe(day(1).minusYears(14 + random.nextInt(50)), 0.9),
                enrolled);
        Facts facts = new Facts(
                ended,
                maybe(random.nextInt(4) > 0, 0.8),
                maybe(any("competent", "competent", "not_yet_competent"), 0.6),
                maybe("c" + id, 0.6),
                maybe(1_000_000L * (1 + random.nextInt(5)), 0.9));
        return new Enrolment(
                id,
                maybe("p" + random.nextInt(people), 0.9),
                any("training", "training", "internship"),
                any("6302060", "6302121", "6302", "6371", "6402010"),
                any("las", "menjahit"),
                course,
                facts);
    }

    private Placement placement(String id) {
        Enrolment about = one(enrolments);
        boolean isNamed = random.nextInt(2) == 0;
        LocalDate started = about.course().enrolled().plusDays(random.nextInt(300) - 30L);
        LocalDate reported = started.plusDays(random.nextInt(450) - 10L);
        return new Placement(
                id,
                isNamed ? about.id() : null,
                isNamed ? null : about.person(),
                any("formal", "informal", "self_employed"),
                started,
                maybe(started.plusDays(random.nextInt(400)), 0.5),
                any("announced", "reported", "reported", "verified"),
                reported);
    }

    private LocalDate day(int days) {
        return LocalDate.of(2023, 6, 1).plusDays(random.nextInt(days));
    }

    private String any(String... words) {
        return words[random.nextInt(words.length)];
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(T value, double chance) {
        return random.nextDouble() < chance ? value : null;
    }

    Dataset<Row> enrolmentRows() {
        String header =
                "enrolment_id person_key programme place vocation institution sex birth_date enrolled_on ended_on"
                        + " is_completed assessment certificate_number cost_rupiah\n";
        List<String> lines = enrolments.stream().map(RandomRecords::line).toList();
        return PersonOf.withPerson(
                Records.of("enrolments", header + String.join("\n", lines)), "enrolments", "enrolment_id");
    }

    private static String line(Enrolment enrolment) {
        Course course = enrolment.course();
        Facts facts = enrolment.facts();
        return line(
                enrolment.id(),
                enrolment.person(),
                enrolment.programme(),
                enrolment.place(),
                enrolment.vocation(),
                course.institution(),
                course.sex(),
                course.born(),
                course.enrolled(),
                facts.ended(),
                facts.completed(),
                facts.assessment(),
                facts.certificate(),
                facts.cost());
    }

    Dataset<Row> placementRows() {
        String header =
                "placement_id enrolment_id person_key employment started_on ended_on evidence reported_on place\n";
        List<String> lines = placements.stream().map(RandomRecords::line).toList();
        return PersonOf.withPerson(
                Records.of("placements", header + String.join("\n", lines)), "placements", "placement_id");
    }

    private static String line(Placement placement) {
        return line(
                placement.id(),
                placement.enrolment(),
                placement.person(),
                placement.employment(),
                placement.started(),
                placement.ended(),
                placement.evidence(),
                placement.reported(),
                "6302060");
    }

    Dataset<Row> followUpRows() {
        String header = "follow_up_id enrolment_id asked_on answer evidence\n";
        List<String> lines = followUps.stream()
                .map(f -> line(f.id(), f.enrolment(), f.asked(), f.answer(), f.evidence()))
                .toList();
        return Records.of("follow_ups", header + String.join("\n", lines));
    }

    static Dataset<Row> noRegister() {
        return PersonOf.withPerson(
                Records.of("register", "register_id list vintage person_key place decile status"),
                "register",
                "register_id");
    }

    private static String line(@Nullable Object... words) {
        return Arrays.stream(words)
                .map(word -> word == null ? "-" : word.toString())
                .collect(Collectors.joining(" "));
    }
}
