package id.banua.model.indicator;

import id.banua.model.period.Survey;

/**
 * One indicator of the catalogue: its identity, names and the facts that calculation and display need. Numerator,
 * denominator, definition and citation are kept beside it in the mart {@code indicators}.
 *
 * @param id such as {@code poverty_rate}
 * @param decimals printed, in the unit that people read (thousands for large counts)
 * @param form unit, aggregation law and direction
 * @param bounds values outside are impossible
 */
public record Indicator(
        String id,
        Topic topic,
        Names names,
        Form form,
        int decimals,
        Survey survey,
        Frequency frequency,
        Bounds bounds) {

    /** The names shown to people. */
    public record Names(String indonesian, String english) {
        /** The name in the language of the tag, {@code id} or {@code en}. */
        public String in(String language) {
            return language.equals("en") ? english : indonesian;
        }
    }

    /** What a value is and how it behaves. */
    public record Form(Unit unit, Aggregation aggregation, Direction direction) {}

    /** Inclusive bounds of the possible; infinite where there is none. */
    public record Bounds(double low, double high) {
        public boolean admit(double value) {
            return value >= low && value <= high;
        }
    }

    public Unit unit() {
        return form.unit();
    }
}
