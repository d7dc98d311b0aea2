package id.banua.batch.choice;

import id.banua.batch.choice.ChoicePolicy.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the policy would have chosen on each day on which something was published, by today's rules. Claims whose
 * publication date is unknown take no part: nothing shows that they were out.
 */
final class EditionHistory {

    /** From that day on, the choice among what was surely out. */
    record Edition(LocalDate knownFrom, Choice choice) {}

    private EditionHistory() {}

    /** The editions in order of time, each with another chosen claim than the one before. */
    static List<Edition> of(List<Candidate> candidates) {
        TreeSet<LocalDate> days = candidates.stream()
                .filter(candidate -> candidate.published().isKnown())
                .map(candidate -> candidate.published().latest())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Edition> editions = new ArrayList<>();
        String lastChosen = "";
        for (LocalDate day : days) {
            Choice choice = ChoicePolicy.choose(outBy(day, candidates));
            if (!choice.chosen().claimId().equals(lastChosen)) {
                editions.add(new Edition(day, choice));
                lastChosen = choice.chosen().claimId();
            }
        }
        return editions;
    }

    private static List<Candidate> outBy(LocalDate day, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.published().isKnown()
                        && !candidate.published().latest().isAfter(day))
                .toList();
    }
}
