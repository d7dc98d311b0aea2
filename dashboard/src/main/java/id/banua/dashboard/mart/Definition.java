package id.banua.dashboard.mart;

/** What an indicator means: its text in both languages, numerator and denominator, version and citation. */
public record Definition(Words text, String numerator, String denominator, String version, String citation) {

    static Definition of(Frame frame, int row) {
        return new Definition(
                Words.of(frame, row, "definition"),
                frame.text(row, "numerator"),
                frame.text(row, "denominator"),
                frame.text(row, "definition_version"),
                frame.text(row, "citation"));
    }
}
