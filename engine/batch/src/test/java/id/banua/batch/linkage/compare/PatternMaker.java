package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.compare.Field.BirthDateLevel;
import id.banua.batch.linkage.compare.Field.NameLevel;
import id.banua.batch.linkage.compare.Field.PlaceLevel;
import id.banua.batch.linkage.compare.Field.YesNoLevel;

/** Patterns of pairs across the registers, for tests; nothing is known of households. */
public final class PatternMaker {
    private PatternMaker() {}

    public static Pattern of(
            NameLevel name, BirthDateLevel birthDate, YesNoLevel sex, PlaceLevel place, YesNoLevel personKey) {
        return Pattern.of(Pattern.Kind.ACROSS)
                .with(Field.NAME, name)
                .with(Field.BIRTH_DATE, birthDate)
                .with(Field.SEX, sex)
                .with(Field.PLACE, place)
                .with(Field.PERSON_KEY, personKey);
    }
}
