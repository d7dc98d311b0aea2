package id.banua.dashboard.mart;

/** A text of the marts in both languages. */
public record Words(String indonesian, String english) {

    /** Reads the columns {@code stem_id} and {@code stem_en}. */
    static Words of(Frame frame, int row, String stem) {
        return new Words(frame.text(row, stem + "_id"), frame.text(row, stem + "_en"));
    }

    /** The text in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
