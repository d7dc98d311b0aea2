package id.banua.batch.linkage.model;

import id.banua.batch.linkage.compare.Field;
import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.PlaceLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Numbered;
import id.banua.batch.linkage.compare.Pattern;
import java.util.EnumSet;
import java.util.Set;

/**
 * A kind of pairs within which two different persons agree by rules of its own. Members of a household share their home
 * and parts of their names, twins their birth date too: that is no chance, and random pairs do not show it. All pairs of
 * the first two kinds are among the candidates, so how different persons agree there is learned from them.
 */
public enum Stratum implements Numbered {
    SAME_HOUSEHOLD,
    SAME_BIRTH_DATE_AND_DISTRICT,
    OTHER;

    private static final Set<Field> WITHOUT_HOME = EnumSet.complementOf(EnumSet.of(Field.PLACE, Field.HOUSEHOLD_KEY));

    public static Stratum of(Pattern pattern) {
        if (pattern.is(Field.HOUSEHOLD_KEY, YesNoLevel.SAME)) {
            return SAME_HOUSEHOLD;
        }
        boolean isSameDate = pattern.level(Field.BIRTH_DATE) >= BirthDateLevel.SWAPPED.number();
        boolean isSameDistrict = pattern.level(Field.PLACE) >= PlaceLevel.DISTRICT.number();
        return isSameDate && isSameDistrict ? SAME_BIRTH_DATE_AND_DISTRICT : OTHER;
    }

    /** The first of the levels of a field that a pair of this kind may have. */
    int firstLevel(Field field) {
        if (this == SAME_BIRTH_DATE_AND_DISTRICT && field == Field.BIRTH_DATE) {
            return BirthDateLevel.SWAPPED.number();
        }
        if (this == SAME_BIRTH_DATE_AND_DISTRICT && field == Field.PLACE) {
            return PlaceLevel.DISTRICT.number();
        }
        return 1;
    }

    /** Whether the field tells anything beyond that the pair is of this kind. */
    boolean isTold(Field field) {
        return this != SAME_HOUSEHOLD || WITHOUT_HOME.contains(field);
    }
}
