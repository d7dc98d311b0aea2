package id.banua.batch.linkage.compare;

import id.banua.batch.linkage.compare.Person.Home;
import id.banua.batch.linkage.compare.Person.Keys;
import id.banua.batch.linkage.compare.Person.Register;
import id.banua.batch.linkage.compare.Person.Sex;
import id.banua.batch.linkage.name.NormalName;
import id.banua.batch.simulate.Chance;
import id.banua.batch.simulate.Names;

/** Persons for tests, in a world of 20,000 others whose names and birth dates say what is usual and what is rare. */
public final class InventedPersons {
    private static final int OTHERS = 20_000;

    private InventedPersons() {}

    /** Counts of a world where Muhammad and Siti are frequent, and a tenth were born on 1 January. */
    public static Rarity world() {
        Names names = Names.read();
        Rarity rarity = new Rarity(18);
        for (int i = 0; i < OTHERS; i++) {
            Chance chance = Chance.of(1, i, "world");
            boolean isMale = chance.is(0.5);
            String name = names.given(isMale, chance) + " " + names.given(isMale, chance);
            int day = chance.is(0.1) ? 101 : 100 * chance.between(1, 12) + chance.between(1, 28);
            rarity.add(NormalName.of(name), chance.between(1950, 2009) * 10_000 + day);
        }
        return rarity;
    }

    public static Name name(String written) {
        return new Words(world()).nameOf(NormalName.of(written));
    }

    /** A man of the poor register without keys, of Sungai Taib. */
    public static Person person(long id, String name, int birth) {
        return new Person(
                id,
                Register.POOR_REGISTER,
                new Keys(0, 0, 0),
                name(name),
                birth == 0 ? null : BirthDate.of(birth),
                Sex.MALE,
                new Home(6302060, "sungaitaib"));
    }
}
