package id.banua.batch.programme.cohort;

import id.banua.batch.programme.cohort.Papers.Enrolment;
import id.banua.model.programme.OutcomeStage;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stages by loops over one person's papers, day by day; written without a look at the engine's steps. */
final class NaiveOutcomes {
    private final LocalDate knownUntil;
    private final NaiveWork work;

    NaiveOutcomes(Papers papers) {
        work = new NaiveWork(papers);
        knownUntil = work.knownUntil();
    }

    /** y, n, ? or - for too early. */
    char state(Enrolment enrolment, OutcomeStage stage) {
        Boolean completed = enrolment.facts().completed();
        boolean isAssessed = enrolment.facts().assessment() != null;
        if (completed == null && isAssessed) {
            completed = true;
        }
        LocalDate exit = enrolment.facts().ended();
        if (stage == OutcomeStage.ENROLLED) {
            return 'y';
        }
        if (exit == null && completed == null) {
            return '-';
        }
        return switch (stage) {
            case COMPLETED -> completed == null ? '?' : completed ? 'y' : 'n';
            case ASSESSED -> Boolean.FALSE.equals(completed) ? 'n' : isAssessed ? 'y' : '?';
            case CERTIFIED -> certified(enrolment, completed);
            default -> exit == null ? '?' : atWork(enrolment, exit, stage);
        };
    }

    private static char certified(Enrolment enrolment, @Nullable Boolean completed) {
        if (Boolean.FALSE.equals(completed)
                || "not_yet_competent".equals(enrolment.facts().assessment())) {
            return 'n';
        }
        return "competent".equals(enrolment.facts().assessment())
                        && enrolment.facts().certificate() != null
                ? 'y'
                : '?';
    }

    private char atWork(Enrolment enrolment, LocalDate exit, OutcomeStage stage) {
        String person = NaiveWork.personOf(enrolment);
        return switch (stage) {
            case PLACED_30, PLACED_90, PLACED_180 -> {
                LocalDate last = exit.plusDays(stage.windowDays());
                yield last.isAfter(knownUntil) ? '-' : placed(enrolment, exit, last);
            }
            case RETAINED_6M -> exit.plusDays(180 + 183).isAfter(knownUntil) ? '-' : retained(enrolment, exit, 183);
            case RETAINED_12M -> exit.plusDays(180 + 365).isAfter(knownUntil) ? '-' : retained(enrolment, exit, 365);
            case EMPLOYED_Q2 -> inQuarter(person, exit, 2);
            case EMPLOYED_Q4 -> inQuarter(person, exit, 4);
            default -> throw new IllegalArgumentException(stage.id());
        };
    }

    private char placed(Enrolment enrolment, LocalDate exit, LocalDate last) {
        return firstWork(enrolment, exit)
                .filter(first -> !first.isAfter(last))
                .map(first -> 'y')
                .orElseGet(() -> firstWordFrom(NaiveWork.personOf(enrolment), last));
    }

    private Optional<LocalDate> firstWork(Enrolment enrolment, LocalDate exit) {
        return work.spells(NaiveWork.personOf(enrolment)).stream()
                .filter(spell -> spell.isJob()
                        ? !spell.from().isBefore(enrolment.course().enrolled())
                                && !spell.until().isBefore(exit)
                        : !spell.from().isBefore(exit))
                .map(NaiveWork.Spell::from)
                .min(Comparator.naturalOrder());
    }

    private char retained(Enrolment enrolment, LocalDate exit, int days) {
        char placed = placed(enrolment, exit, exit.plusDays(180));
        if (placed != 'y') {
            return placed;
        }
        LocalDate day = firstWork(enrolment, exit).orElseThrow().plusDays(days);
        String person = NaiveWork.personOf(enrolment);
        List<NaiveWork.Spell> spells = work.spells(person);
        if (spells.stream().anyMatch(spell -> spell.covers(day))) {
            return 'y';
        }
        for (LocalDate asked = day; !asked.isAfter(knownUntil); asked = asked.plusDays(1)) {
            List<String> answers = work.answers(person, asked);
            if (!answers.isEmpty()) {
                return answers.stream().allMatch("not_working"::equals) ? 'n' : '?';
            }
        }
        return lastHasEnded(spells, day) ? 'n' : '?';
    }

    private static boolean lastHasEnded(List<NaiveWork.Spell> spells, LocalDate day) {
        List<NaiveWork.Spell> before =
                spells.stream().filter(spell -> !spell.from().isAfter(day)).toList();
        LocalDate latest = before.stream()
                .map(NaiveWork.Spell::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return before.stream().filter(spell -> spell.until().equals(latest)).allMatch(NaiveWork.Spell::ended);
    }

    private char inQuarter(String person, LocalDate exit, int later) {
        LocalDate first = exit.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3L * later);
        LocalDate last = first.plusMonths(3).minusDays(1);
        if (last.isAfter(knownUntil)) {
            return '-';
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate today = day;
            if (work.spells(person).stream().anyMatch(spell -> spell.covers(today))) {
                return 'y';
            }
        }
        return firstWordFrom(person, last);
    }

    /** What is heard first on or after a day: a no, or work that only begins then, says no. */
    private char firstWordFrom(String person, LocalDate last) {
        for (LocalDate day = last; !day.isAfter(knownUntil.plusDays(1000)); day = day.plusDays(1)) {
            LocalDate today = day;
            List<String> answers = work.answers(person, day);
            boolean isLater = day.isAfter(last);
            if (isLater && answers.stream().anyMatch(answer -> !answer.equals("not_working"))) {
                return '?';
            }
            boolean begins = isLater
                    && work.spells(person).stream()
                            .anyMatch(spell -> spell.isJob() && spell.from().equals(today));
            if (begins || answers.contains("not_working")) {
                return 'n';
            }
        }
        return '?';
    }
}
