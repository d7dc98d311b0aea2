package id.banua.batch.simulate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the labour agency keeps: enrolments, the jobs that it hears of, and what people answered when asked. */
final class TrainingRecords implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int[] ASKED_AFTER_DAYS = {32, 95, 185, 275, 380, 560};

    private final Population population;
    private final double perAdult;
    private final java.util.ArrayList<String> vocations;

    TrainingRecords(Population population, double perAdult, List<String> vocations) {
        this.population = population;
        this.perAdult = perAdult;
        this.vocations = new java.util.ArrayList<>(vocations);
    }

    void enrolments(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "enrolments");
        for (Career career : Career.of(household, perAdult, population)) {
            Fields fields = new Fields()
                    .with("enrolment_id", career.id())
                    .with("programme", career.isInternship() ? "internship" : "training");
            Clerk.OF_TRAINING.write(fields, household, career.person(), chance);
            writeCourse(fields, household, career, chance);
            writeCertificate(fields, career, chance);
            records.accept(fields);
        }
    }

    private void writeCourse(Fields fields, Household household, Career career, Chance chance) {
        String regency = household.place().regencyCode();
        String vocation = vocations.get(vocation(career.person(), chance));
        long hours = 80L * chance.between(2, 6);
        String institution = career.isInternship() ? "host-" + regency : "blk-" + regency;
        boolean isKnown = career.ended().isPresent() && chance.is(0.97);
        String half = career.enrolled().getMonthValue() <= 6 ? "1" : "2";
        fields.with("institution", institution)
                .with("institution_name", (career.isInternship() ? "Perusahaan contoh " : "BLK contoh ") + regency)
                .with("vocation", vocation)
                .with("package", vocation + "-" + hours)
                .with("batch", career.enrolled().getYear() + "-" + half)
                .with("lesson_hours", hours)
                .with("enrolled_on", career.enrolled())
                .with("ended_on", career.ended().orElse(null))
                .with("is_completed", isKnown ? career.isCompleted() : null)
                .with("cost_rupiah", chance.is(0.95) ? 12_500L * hours + 500_000L * chance.between(0, 4) : null);
    }

    /** Each vocation has its own size, and men and women seldom choose alike. */
    private int vocation(Member person, Chance chance) {
        double[] weights = new double[vocations.size()];
        for (int place = 0; place < weights.length; place++) {
            boolean isForMost = place % 2 == (person.sex().equals("male") ? 0 : 1);
            weights[place] = (isForMost ? 3 : 1) / (1 + (place / 6.0));
        }
        return chance.among(weights);
    }

    private static void writeCertificate(Fields fields, Career career, Chance chance) {
        LocalDate assessed = career.ended()
                .map(exit -> exit.plusDays(chance.between(14, 100)))
                .orElse(LocalDate.MAX);
        boolean isAssessed = chance.is(0.88) && career.isCompleted() && !assessed.isAfter(Population.TODAY);
        if (!isAssessed) {
            return;
        }
        fields.with("assessed_on", assessed)
                .with("assessment", career.isCompetent() ? "competent" : "not_yet_competent");
        if (career.isCompetent()) {
            fields.with("certificate_scheme", "contoh")
                    .with("certificate_body", "LSP contoh")
                    .with("certificate_number", "C-" + career.id())
                    .with("certified_on", assessed)
                    .with("certificate_valid_until", assessed.plusYears(3));
        }
    }

    void placements(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "placements");
        for (Career career : Career.of(household, perAdult, population)) {
            Optional<Career.Job> job = career.job();
            if (job.isPresent() && chance.is(0.62)) {
                records.accept(placement(household, career, job.get(), chance));
            }
        }
    }

    private Fields placement(Household household, Career career, Career.Job job, Chance chance) {
        String evidence = List.of("announced", "reported", "verified").get(chance.among(0.08, 0.57, 0.35));
        boolean isAnnounced = evidence.equals("announced");
        LocalDate reported = isAnnounced
                ? job.started().minusDays(chance.between(0, 20))
                : earlier(Population.TODAY, job.started().plusDays(chance.between(20, 420)));
        boolean isSelf = job.employment().equals("self_employed");
        boolean hasEnded = job.ended().filter(end -> !end.isAfter(reported)).isPresent();
        Fields fields = new Fields()
                .with("placement_id", "K" + career.id())
                .with("enrolment_id", chance.is(0.8) ? career.id() : null);
        Clerk.OF_TRAINING.write(fields, household, career.person(), chance);
        return fields.with("employer", isSelf ? null : "contoh-%03d".formatted(chance.between(1, 400)))
                .with("sector", String.valueOf((char) ('A' + chance.between(0, 18))))
                .with("employment", job.employment())
                .with("started_on", job.started())
                .with("ended_on", hasEnded ? job.ended().orElse(null) : null)
                .with(
                        "wage_band",
                        List.of("below_minimum", "minimum_to_double", "above_double")
                                .get(chance.among(5, 4, 1)))
                .with("evidence", evidence)
                .with("reported_on", reported);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    void followUps(Household household, Consumer<Fields> records) {
        Chance chance = population.chance(household, "follow-ups");
        for (Career career : Career.of(household, perAdult, population)) {
            for (int asked = 0;
                    asked < ASKED_AFTER_DAYS.length && career.ended().isPresent();
                    asked++) {
                LocalDate day = career.ended().get().plusDays(ASKED_AFTER_DAYS[asked] + chance.between(0, 6));
                if (chance.is(0.68) && !day.isAfter(Population.TODAY)) {
                    records.accept(new Fields()
                            .with("follow_up_id", "F%s-%d".formatted(career.id(), asked))
                            .with("enrolment_id", career.id())
                            .with("asked_on", day)
                            .with("answer", chance.is(0.18) ? "no_answer" : answer(career, day))
                            .with("evidence", chance.is(0.3) ? "verified" : "reported"));
                }
            }
        }
    }

    private static String answer(Career career, LocalDate day) {
        return career.job()
                .filter(job -> job.isHeldOn(day))
                .map(job -> job.employment().equals("self_employed") ? "self_employed" : "working")
                .orElse("not_working");
    }
}
