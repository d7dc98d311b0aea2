package id.banua.batch.linkage.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is compared, with its levels of agreement from worst to best. Level 0 is "not known on one side". */
public enum Field implements Numbered {
    NAME(NameLevel.values()),
    BIRTH_DATE(BirthDateLevel.values()),
    SEX(YesNoLevel.values()),
    PLACE(PlaceLevel.values()),
    PERSON_KEY(YesNoLevel.values()),
    HOUSEHOLD_KEY(YesNoLevel.values());

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final List<String> levels;

    Field(Enum<?>[] levels) {
        this.levels = Arrays.stream(levels)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of the levels; their place in the list is their number. */
    public List<String> levels() {
        return levels;
    }

    /** How two names agree. */
    public enum NameLevel implements Numbered {
        MISSING,
        DIFFERENT,
        /** Some words are shared, some are not. */
        PARTLY,
        /** All words of the shorter name have a partner, but one pair are two usual names, such as Rahmat and Rahman. */
        RESEMBLING,
        /** One name has fewer words, and those are spelt otherwise. */
        SHORT_SPELT,
        /** One name has fewer words, all of which are in the other. */
        SHORTENED,
        /** The same words, spelt otherwise, abbreviated to a letter or mistyped. */
        SPELT,
        /** The same words in any order, with or without blanks. */
        SAME
    }

    /** How two birth dates agree. */
    public enum BirthDateLevel implements Numbered {
        MISSING,
        DIFFERENT,
        YEAR,
        /** The same year, and one side has a day that stands for an unknown one, such as 1 January. */
        YEAR_OF_STAND_IN,
        /** One digit differs, or only the day. */
        ONE_PART,
        /** Day and month are exchanged. */
        SWAPPED,
        SAME
    }

    /** How two homes agree. */
    public enum PlaceLevel implements Numbered {
        MISSING,
        ELSEWHERE,
        REGENCY,
        DISTRICT,
        VILLAGE
    }

    /** How two codes agree. */
    public enum YesNoLevel implements Numbered {
        MISSING,
        DIFFERENT,
        SAME
    }
}
