package id.banua.model.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A stage that members of a cohort reach, do not reach, or of whom it is not known. Windows count from the exit: the day
 * on which a person completed or dropped out, for a business the day of the grant.
 */
public enum OutcomeStage {
    ENROLLED(Ladder.WORK, 0, "Terdaftar", "Enrolled"),
    COMPLETED(Ladder.WORK, 0, "Menyelesaikan", "Completed"),
    ASSESSED(Ladder.WORK, 0, "Diuji kompetensi", "Assessed"),
    CERTIFIED(Ladder.WORK, 0, "Bersertifikat", "Certified"),
    PLACED_30(Ladder.WORK, 30, "Mulai bekerja dalam 30 hari", "Began to work within 30 days"),
    PLACED_90(Ladder.WORK, 90, "Mulai bekerja dalam 90 hari", "Began to work within 90 days"),
    PLACED_180(Ladder.WORK, 180, "Mulai bekerja dalam 180 hari", "Began to work within 180 days"),
    /** Placed within 180 days, and at work on the 183rd day after that placement began. */
    RETAINED_6M(Ladder.WORK, 363, "Masih bekerja 6 bulan kemudian", "Still at work 6 months later"),
    /** Placed within 180 days, and at work on the 365th day after that placement began. */
    RETAINED_12M(Ladder.WORK, 545, "Masih bekerja 12 bulan kemudian", "Still at work 12 months later"),
    /** At work at any time in the second quarter after the quarter of exit (WIOA, 20 CFR 677.155). */
    EMPLOYED_Q2(Ladder.WORK, 274, "Bekerja di triwulan ke-2", "At work in quarter 2 after exit"),
    /** At work at any time in the fourth quarter after the quarter of exit (WIOA, 20 CFR 677.155). */
    EMPLOYED_Q4(Ladder.WORK, 457, "Bekerja di triwulan ke-4", "At work in quarter 4 after exit"),
    GRANTED(Ladder.BUSINESS, 0, "Menerima bantuan", "Granted"),
    ALIVE_6M(Ladder.BUSINESS, 183, "Masih berjalan setelah 6 bulan", "Still running after 6 months"),
    ALIVE_12M(Ladder.BUSINESS, 365, "Masih berjalan setelah 12 bulan", "Still running after 12 months"),
    PLEDGED(Ladder.HOUSE, 0, "Dijanjikan", "Pledged"),
    FUNDED(Ladder.HOUSE, 0, "Didanai", "Funded"),
    BUILT(Ladder.HOUSE, 0, "Dibangun", "Built"),
    HANDED_OVER(Ladder.HOUSE, 0, "Diserahterimakan", "Handed over");

    /** Stages that follow each other. */
    public enum Ladder {
        /** From enrolment to a job that lasts. */
        WORK,
        /** From a grant to a business that lives. */
        BUSINESS,
        /** From a pledge to a key. */
        HOUSE
    }

    private final Ladder ladder;
    private final int windowDays;
    private final String indonesian;
    private final String english;

    OutcomeStage(Ladder ladder, int windowDays, String indonesian, String english) {
        this.ladder = ladder;
        this.windowDays = windowDays;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The lower-case word that files, marts and addresses use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of that word; empty for any other word. */
    public static Optional<OutcomeStage> find(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The ladder that it is a rung of. */
    public Ladder ladder() {
        return ladder;
    }

    /** Days after the exit when the stage can be known of everybody at the latest; 0 where the record itself tells. */
    public int windowDays() {
        return windowDays;
    }

    /** The name in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
