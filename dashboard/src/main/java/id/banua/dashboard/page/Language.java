package id.banua.dashboard.page;

/** The two languages of the pages; Indonesian is the one that needs no word in the address. */
public enum Language {
    INDONESIAN("id", "Bahasa Indonesia"),
    ENGLISH("en", "English");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    public String tag() {
        return tag;
    }

    /** Its name in itself, for the link that leads to it. */
    public String ownName() {
        return ownName;
    }

    public Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }
}
