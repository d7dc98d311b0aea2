package id.banua.batch.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which claim of a cell is shown: one by the latest version of the definition, then one without doubts before a doubtful
 * one, then the more trusted source (official table before press), then the later edition, then the first line. Among
 * claims of equal trust that agree with it, the one printed with more digits is taken.
 */
final class ChoicePolicy {

    /** What decided. */
    enum Reason {
        ONLY_CLAIM,
        SAME_VALUE,
        LATEST_DEFINITION,
        FEWER_DOUBTS,
        HIGHER_TRUST,
        LATER_EDITION,
        FIRST_LINE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The claim that is shown, and why. */
    record Choice(Candidate chosen, Reason reason) {}

    private static final Comparator<Candidate> BY_VERSION =
            Comparator.comparing(Candidate::versionOrder, Comparator.reverseOrder());
    private static final Comparator<Candidate> BY_DOUBT = Comparator.comparing(Candidate::isDoubtful);
    private static final Comparator<Candidate> BY_TRUST = Comparator.comparing(Candidate::trustRank);
    private static final Comparator<Candidate> BY_EDITION =
            Comparator.comparing(ChoicePolicy::edition, Comparator.reverseOrder());
    private static final Comparator<Candidate> ORDER = BY_VERSION
            .thenComparing(BY_DOUBT)
            .thenComparing(BY_TRUST)
            .thenComparing(BY_EDITION)
            .thenComparing(Candidate::claimId);

    private ChoicePolicy() {}

    /** Chooses among at least one candidate. */
    static Choice choose(List<Candidate> candidates) {
        Candidate first = candidates.stream().min(ORDER).orElseThrow();
        Candidate chosen = candidates.stream()
                .filter(other -> other.agreesWith(first)
                        && other.versionOrder() == first.versionOrder()
                        && other.trustRank() == first.trustRank()
                        && other.isDoubtful() == first.isDoubtful())
                .min(Comparator.comparing(Candidate::halfWidth).thenComparing(ORDER))
                .orElse(first);
        return new Choice(chosen, reason(first, candidates));
    }

    private static Reason reason(Candidate first, List<Candidate> candidates) {
        if (candidates.size() == 1) {
            return Reason.ONLY_CLAIM;
        }
        return candidates.stream()
                .filter(other -> !other.agreesWith(first))
                .min(ORDER)
                .map(rival -> reason(first, rival))
                .orElse(Reason.SAME_VALUE);
    }

    private static Reason reason(Candidate first, Candidate rival) {
        if (BY_VERSION.compare(first, rival) != 0) {
            return Reason.LATEST_DEFINITION;
        }
        if (BY_DOUBT.compare(first, rival) != 0) {
            return Reason.FEWER_DOUBTS;
        }
        if (BY_TRUST.compare(first, rival) != 0) {
            return Reason.HIGHER_TRUST;
        }
        return BY_EDITION.compare(first, rival) != 0 ? Reason.LATER_EDITION : Reason.FIRST_LINE;
    }

    /** An unknown date counts as the earliest: nothing shows that the edition is newer than another. */
    private static LocalDate edition(Candidate candidate) {
        return candidate.published().isKnown() ? candidate.published().latest() : LocalDate.MIN;
    }
}
