package id.banua.model.programme;

import id.banua.model.programme.OutcomeStage.Ladder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of help whose outcomes are followed, with the ladder of stages through which its participants go. */
public enum Programme {
    TRAINING(Ladder.WORK, "pelatihan", "Pelatihan", "Training", "orang", "persons"),
    INTERNSHIP(Ladder.WORK, "magang", "Magang", "Internship", "orang", "persons"),
    BUSINESS(
            Ladder.BUSINESS,
            "usaha",
            "Modal dan peralatan usaha",
            "Business capital and equipment",
            "usaha",
            "businesses"),
    HOUSING(Ladder.HOUSE, "rumah", "Rumah layak huni", "Decent houses", "rumah", "houses");

    private final Ladder ladder;
    private final String address;
    private final String indonesian;
    private final String english;
    private final String unitIndonesian;
    private final String unitEnglish;

    Programme(
            Ladder ladder,
            String address,
            String indonesian,
            String english,
            String unitIndonesian,
            String unitEnglish) {
        this.ladder = ladder;
        this.address = address;
        this.indonesian = indonesian;
        this.english = english;
        this.unitIndonesian = unitIndonesian;
        this.unitEnglish = unitEnglish;
    }

    /** The lower-case word that files, marts and addresses use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Indonesian word in addresses of pages. */
    public String address() {
        return address;
    }

    /** The programme of that word; empty for any other word. */
    public static Optional<Programme> find(String id) {
        return Arrays.stream(values())
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    /** The name in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }

    /** What a row counts, in the language of the tag, {@code id} or {@code en}. */
    public String unitIn(String language) {
        return language.equals("en") ? unitEnglish : unitIndonesian;
    }

    /** The ladder of its stages. */
    public Ladder ladder() {
        return ladder;
    }

    /** The stages in their order, the first being the cohort itself. */
    public List<OutcomeStage> stages() {
        return Arrays.stream(OutcomeStage.values())
                .filter(stage -> stage.ladder() == ladder)
                .toList();
    }
}
