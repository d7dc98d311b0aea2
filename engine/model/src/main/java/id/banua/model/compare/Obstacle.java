package id.banua.model.compare;

import id.banua.model.period.ReferencePeriod;
import java.util.Locale;
import java.util.Optional;

/**
 * Why two figures may not be compared, in both languages.
 *
 * @param since from when on figures are no longer like those before; empty where no single time divides them
 */
public record Obstacle(Kind kind, Optional<ReferencePeriod> since, String indonesian, String english) {

    Obstacle(Kind kind, String indonesian, String english) {
        this(kind, Optional.empty(), indonesian, english);
    }

    /** What stands between them. */
    public enum Kind {
        /** One of the two is not held. */
        NO_FIGURE,
        INDICATOR,
        BREAKDOWN,
        /** A target against a result, an announcement against a report. */
        STATUS,
        /** One counts from the start of a programme, the other a single period. */
        ACCUMULATION,
        /** A count of a region against that of a region in which it lies. */
        WHOLE_AND_PART,
        /** Another region at another time: the difference would mix both. */
        REGION_AND_TIME,
        /** A survey's estimate against what a register or an agency counted. */
        ESTIMATE_AGAINST_LIST,
        /** A region below the level that the survey's sample was designed for. */
        DESIGN_LEVEL,
        SURVEY_MONTH,
        MONTH_NOT_STATED,
        METHOD,
        BASE,
        BORDERS,
        LINE,
        QUESTIONNAIRE,
        /** One of the two was parted from the figure of an older region by the weights of its people. */
        PARTED,
        DEFINITION_VERSION,
        /** The definition of one of the two is not known. */
        DEFINITION_UNKNOWN;

        /** The lower-case word that the API uses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fills both patterns with the same arguments; periods and levels among them are written in each language. */
    static Obstacle of(Kind kind, String indonesian, String english, Object... arguments) {
        return new Obstacle(
                kind, InWords.INDONESIAN.fill(indonesian, arguments), InWords.ENGLISH.fill(english, arguments));
    }

    /** The reason in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
