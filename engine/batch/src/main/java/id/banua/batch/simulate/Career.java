package id.banua.batch.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One enrolment of one person and what truly came of it, whether or not anybody reports it.
 *
 * @param ended empty while it runs
 * @param job empty where none followed
 */
record Career(
        String id,
        Member person,
        boolean isInternship,
        LocalDate enrolled,
        Optional<LocalDate> ended,
        boolean isCompleted,
        boolean isCompetent,
        Optional<Job> job) {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 9);
    private static final LocalDate LAST = LocalDate.of(2025, 8, 29);

    /** The work that followed. */
    record Job(LocalDate started, Optional<LocalDate> ended, String employment) {
        boolean isHeldOn(LocalDate day) {
            return !day.isBefore(started)
                    && ended.filter(end -> end.isBefore(day)).isEmpty();
        }
    }

    /** The enrolments of a household's members between 18 and 45. */
    static List<Career> of(Household household, double perAdult, Population population) {
        List<Career> careers = new ArrayList<>();
        Chance chance = population.chance(household, "training");
        double mean = perAdult * (household.decile() <= 4 ? 1.6 : 0.6);
        for (int order = 0; order < household.members().size(); order++) {
            Member person = household.members().get(order);
            int age = person.ageOn(Population.TODAY);
            int times = age >= 18 && age <= 45 ? chance.count(mean) : 0;
            for (int time = 0; time < times; time++) {
                careers.add(of("P%d-%d-%d".formatted(household.number(), order, time), person, chance));
            }
        }
        return careers;
    }

    private static Career of(String id, Member person, Chance chance) {
        boolean isInternship = chance.is(0.15);
        LocalDate enrolled = chance.day(FIRST, LAST);
        int days = isInternship ? chance.between(60, 180) : 28 + 14 * chance.between(0, 4);
        boolean isCompleted = chance.is(0.91);
        LocalDate exit = enrolled.plusDays(isCompleted ? days : chance.between(5, days));
        boolean isCompetent = isCompleted && chance.is(0.86);
        return new Career(
                id,
                person,
                isInternship,
                enrolled,
                told(exit),
                isCompleted,
                isCompetent,
                job(exit, isCompetent, isInternship, chance));
    }

    private static Optional<Job> job(LocalDate exit, boolean isCompetent, boolean isInternship, Chance chance) {
        double works = 0.38 + (isCompetent ? 0.14 : 0) + (isInternship ? 0.1 : 0);
        LocalDate started = exit.plusDays(1 + (long) exponential(75, chance));
        LocalDate ended = started.plusDays(20 + (long) exponential(650, chance));
        String employment = List.of("formal", "informal", "self_employed").get(chance.among(0.46, 0.3, 0.24));
        return chance.is(works) && told(started).isPresent()
                ? Optional.of(new Job(started, told(ended), employment))
                : Optional.empty();
    }

    private static double exponential(double mean, Chance chance) {
        return -mean * Math.log(1 - chance.uniform());
    }

    /** What lies after today has not happened yet. */
    private static Optional<LocalDate> told(LocalDate day) {
        return day.isAfter(Population.TODAY) ? Optional.empty() : Optional.of(day);
    }
}
