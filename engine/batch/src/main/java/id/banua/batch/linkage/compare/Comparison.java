package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.PlaceLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;
import id.banua.batch.linkage.compare.Person.Home;
import id.banua.batch.linkage.compare.Person.Sex;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** Compares two persons field by field; the order of the two makes no difference. */
public final class Comparison {
    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();
    private static final double SAME_VILLAGE = 0.92;

    private final Rarity rarity;

    public Comparison(Rarity rarity) {
        this.rarity = rarity;
    }

    public Pattern of(Person one, Person other) {
        NameComparison.Agreement name = NameComparison.of(one.name(), other.name());
        BirthDateLevel birth = birthDate(one.birth(), other.birth());
        return Pattern.of(Pattern.Kind.of(one.register(), other.register()))
                .with(Field.NAME, name.level())
                .with(Field.BIRTH_DATE, birth)
                .with(Field.SEX, sex(one.sex(), other.sex()))
                .with(Field.PLACE, place(one.home(), other.home()))
                .with(Field.PERSON_KEY, personKey(one.keys(), other.keys()))
                .with(Field.HOUSEHOLD_KEY, householdKey(one.keys(), other.keys()))
                .withRarity(
                        name.bits() > Rarity.MOST_BITS ? Rarity.MOST_BITS : name.bits(), dateBits(birth, one, other));
    }

    private BirthDateLevel birthDate(@Nullable BirthDate one, @Nullable BirthDate other) {
        if (one == null || other == null) {
            return BirthDateLevel.MISSING;
        }
        if (one.equals(other)) {
            return BirthDateLevel.SAME;
        }
        if (one.swapped().equals(other)) {
            return BirthDateLevel.SWAPPED;
        }
        if (one.differingDigits(other) == 1) {
            return BirthDateLevel.ONE_PART;
        }
        if (one.year() != other.year()) {
            return BirthDateLevel.DIFFERENT;
        }
        if (rarity.isStandIn(one) || rarity.isStandIn(other)) {
            return BirthDateLevel.YEAR_OF_STAND_IN;
        }
        return one.month() == other.month() ? BirthDateLevel.ONE_PART : BirthDateLevel.YEAR;
    }

    private float dateBits(BirthDateLevel level, Person one, Person other) {
        boolean isShared = level == BirthDateLevel.SAME || level == BirthDateLevel.SWAPPED;
        return isShared && one.birth() != null && other.birth() != null
                ? Math.min(rarity.bitsOf(one.birth()), rarity.bitsOf(other.birth()))
                : 0;
    }

    private static YesNoLevel sex(Sex one, Sex other) {
        return level(one != Sex.UNKNOWN && other != Sex.UNKNOWN, one == other);
    }

    private static YesNoLevel personKey(Person.Keys one, Person.Keys other) {
        return level(one.hasPerson() && other.hasPerson(), one.isSamePerson(other));
    }

    private static YesNoLevel householdKey(Person.Keys one, Person.Keys other) {
        return level(one.hasHousehold() && other.hasHousehold(), one.household() == other.household());
    }

    private static YesNoLevel level(boolean isKnown, boolean isSame) {
        if (!isKnown) {
            return YesNoLevel.MISSING;
        }
        return isSame ? YesNoLevel.SAME : YesNoLevel.DIFFERENT;
    }

    private static PlaceLevel place(Home one, Home other) {
        if (!one.isKnown() || !other.isKnown()) {
            return PlaceLevel.MISSING;
        }
        if (one.district() == other.district()) {
            return isSameVillage(one.village(), other.village()) ? PlaceLevel.VILLAGE : PlaceLevel.DISTRICT;
        }
        return one.regency() == other.regency() ? PlaceLevel.REGENCY : PlaceLevel.ELSEWHERE;
    }

    private static boolean isSameVillage(String one, String other) {
        return !one.isEmpty()
                && !other.isEmpty()
                && (one.equals(other) || JARO_WINKLER.apply(one, other) >= SAME_VILLAGE);
    }
}
