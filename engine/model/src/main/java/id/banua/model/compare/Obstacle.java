package id.banua.model.compare;

import java.util.Locale;

/** Why two figures may not be compared, in both languages. */
public record Obstacle(Kind kind, String indonesian, String english) {

    /** What stands between them. */
    public enum Kind {
        INDICATOR,
        BREAKDOWN,
        STATUS,
        SURVEY_MONTH,
        MONTH_NOT_STATED,
        DEFINITION_VERSION,
        METHOD,
        BASE,
        BORDERS,
        LINE,
        QUESTIONNAIRE;

        /** The lower-case word that the API uses. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The reason in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
