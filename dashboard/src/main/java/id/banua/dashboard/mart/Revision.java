package id.banua.dashboard.mart;

import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.release.SourceDocument;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** The published value of a cell gave way to another one, which is no rounding of it. */
public record Revision(Vintage before, Vintage after, Kind kind) {

    /** What kind of change it is, by the facts of both editions alone. */
    public enum Kind {
        /** A later official edition replaced an official one. */
        EDITION,
        /** The earlier value broke rules that the later one keeps. */
        CORRECTION,
        /** One of the two is press or somebody's collection: the office may have revised, or the other may have erred. */
        OTHER_SOURCE,
        /** Another definition: the two values measure different things. */
        DEFINITION,
        /** Neither source states the survey month, so the two may speak of different rounds. */
        MONTH_UNKNOWN;

        /** The lower-case word that addresses and files use. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether both values measure the same, so that their difference has a size. */
        public boolean hasSize() {
            return this != DEFINITION && this != MONTH_UNKNOWN;
        }
    }

    /** The revision between two editions of a cell; empty where they can be roundings of one value. */
    static Optional<Revision> between(Vintage before, Vintage after, Catalogue catalogue, Sources sources) {
        return before.agreesWith(after)
                ? Optional.empty()
                : Optional.of(new Revision(before, after, kind(before, after, catalogue, sources)));
    }

    private static Kind kind(Vintage before, Vintage after, Catalogue catalogue, Sources sources) {
        if (!before.definitionVersion().equals(after.definitionVersion())) {
            return Kind.DEFINITION;
        }
        boolean hasRounds = catalogue
                .find(after.key().indicator())
                .map(Indicator::frequency)
                .filter(Frequency.ROUNDS::equals)
                .isPresent();
        if (hasRounds && after.key().period().isYear()) {
            return Kind.MONTH_UNKNOWN;
        }
        if (after.choiceReason().equals("fewer_doubts")) {
            return Kind.CORRECTION;
        }
        boolean areOfficial = isOfficial(before, sources) && isOfficial(after, sources);
        return areOfficial ? Kind.EDITION : Kind.OTHER_SOURCE;
    }

    private static boolean isOfficial(Vintage edition, Sources sources) {
        return sources.find(edition.sourceId())
                .map(SourceDocument::kind)
                .filter(kind -> switch (kind) {
                    case OFFICIAL_TABLE, API, PUBLICATION -> true;
                    case PRESS, COMPILATION -> false;
                })
                .isPresent();
    }

    /** How far the value moved, in the unit of the indicator, without the noise of binary fractions: 4.35 - 4.5 is -0.15. */
    public double size() {
        return BigDecimal.valueOf(after.value())
                .subtract(BigDecimal.valueOf(before.value()))
                .doubleValue();
    }
}
