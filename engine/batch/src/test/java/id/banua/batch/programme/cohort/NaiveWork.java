package id.banua.batch.programme.cohort;

import id.banua.batch.programme.cohort.Papers.Enrolment;
import id.banua.batch.programme.cohort.Papers.FollowUp;
import id.banua.batch.programme.cohort.Papers.Placement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of each person's work, by loops over all papers. */
final class NaiveWork {
    /** Work known from a first day; {@code ended} or not on the last. */
    record Spell(LocalDate from, LocalDate until, boolean ended, boolean isJob) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final Papers papers;
    private final Map<String, Enrolment> byId;
    private final LocalDate knownUntil;
    private final Map<String, Map<LocalDate, List<String>>> answered;
    private final Map<String, List<Spell>> spells = new HashMap<>();

    NaiveWork(Papers papers) {
        this.papers = papers;
        byId = papers.enrolments().stream().collect(Collectors.toMap(Enrolment::id, Function.identity()));
        knownUntil = Stream.concat(
                        papers.placements().stream().map(Placement::reported),
                        papers.followUps().stream().map(FollowUp::asked))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        answered = papers.followUps().stream()
                .filter(followUp -> !followUp.answer().equals("no_answer"))
                .collect(Collectors.groupingBy(
                        followUp -> personOf(enrolment(followUp.enrolment())),
                        Collectors.groupingBy(
                                FollowUp::asked, Collectors.mapping(FollowUp::answer, Collectors.toList()))));
    }

    private Enrolment enrolment(String id) {
        return Objects.requireNonNull(byId.get(id));
    }

    LocalDate knownUntil() {
        return knownUntil;
    }

    static String personOf(Enrolment enrolment) {
        return enrolment.person() == null ? "only " + enrolment.id() : enrolment.person();
    }

    List<String> answers(String person, LocalDate day) {
        return answered.getOrDefault(person, Map.of()).getOrDefault(day, List.of());
    }

    List<Spell> spells(String person) {
        return spells.computeIfAbsent(person, this::readSpells);
    }

    private List<Spell> readSpells(String person) {
        Stream<Spell> jobs = papers.placements().stream()
                .filter(placement -> personOf(placement).equals(person) && !isAnnounced(placement))
                .collect(Collectors.groupingBy(Placement::started))
                .entrySet()
                .stream()
                .map(job -> job(job.getKey(), job.getValue()));
        Stream<Spell> answers = papers.followUps().stream()
                .filter(followUp -> personOf(enrolment(followUp.enrolment())).equals(person))
                .filter(followUp -> List.of("working", "self_employed").contains(followUp.answer()))
                .map(followUp -> new Spell(followUp.asked(), followUp.asked(), false, false));
        return Stream.concat(jobs, answers).map(spell -> bridged(spell, person)).toList();
    }

    private String personOf(Placement placement) {
        if (placement.enrolment() != null) {
            return personOf(enrolment(placement.enrolment()));
        }
        return placement.person() == null ? "only " + placement.id() : placement.person();
    }

    private static boolean isAnnounced(Placement placement) {
        return placement.evidence().equals("announced") || placement.started().isAfter(placement.reported());
    }

    private static Spell job(LocalDate from, List<Placement> reports) {
        Optional<LocalDate> end = reports.stream()
                .filter(report -> report.ended() != null && !report.ended().isAfter(report.reported()))
                .map(report -> Objects.requireNonNull(report.ended()))
                .min(Comparator.naturalOrder());
        LocalDate seen = reports.stream()
                .map(Placement::reported)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Spell(from, end.orElse(seen), end.isPresent(), true);
    }

    private Spell bridged(Spell spell, String person) {
        for (LocalDate day = spell.until().plusDays(1);
                !spell.ended() && !day.isAfter(knownUntil);
                day = day.plusDays(1)) {
            List<String> answers = answers(person, day);
            if (!answers.isEmpty()) {
                boolean works = answers.stream().anyMatch(answer -> !answer.equals("not_working"));
                return works ? new Spell(spell.from(), day, false, spell.isJob()) : spell;
            }
        }
        return spell;
    }
}
