package id.banua.model.programme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A rung of the ladder of a job fair, from the vacancies that employers announce to people still at work. */
public enum FairStage {
    /** At home and abroad. */
    VACANCIES(false, "Lowongan", "Vacancies"),
    VACANCIES_HOME(false, "Lowongan dalam negeri", "Vacancies at home"),
    VACANCIES_ABROAD(false, "Lowongan luar negeri", "Vacancies abroad"),
    /** Among the others, not beside them. */
    VACANCIES_DISABILITY(false, "Lowongan bagi penyandang disabilitas", "Vacancies for people with disabilities"),
    APPLIED(true, "Melamar", "Applied"),
    INTERVIEWED(true, "Diwawancarai", "Interviewed"),
    OFFERED(true, "Ditawari pekerjaan", "Offered a job"),
    HIRED(true, "Diterima bekerja", "Hired"),
    RETAINED(true, "Masih bekerja setelah 90 hari", "Still at work after 90 days");

    private final boolean countsPersons;
    private final String indonesian;
    private final String english;

    FairStage(boolean countsPersons, String indonesian, String english) {
        this.countsPersons = countsPersons;
        this.indonesian = indonesian;
        this.english = english;
    }

    /** The lower-case word that files, marts and addresses use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of that word; empty for any other word. */
    public static Optional<FairStage> find(String id) {
        return Arrays.stream(values()).filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** Whether persons are counted, which employers report after the fair; else vacancies, which they announce before. */
    public boolean countsPersons() {
        return countsPersons;
    }

    /** The name in the language of the tag, {@code id} or {@code en}. */
    public String in(String language) {
        return language.equals("en") ? english : indonesian;
    }
}
