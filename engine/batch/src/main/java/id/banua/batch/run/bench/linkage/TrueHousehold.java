package id.banua.batch.run.bench.linkage;

import id.banua.batch.simulate.Chance;
import id.banua.batch.simulate.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented household. It holds what makes linkage hard: twins with like names, sons named after their fathers, last
 * names that brothers and sisters share, and birth dates that were never known and became 1 January.
 */
final class TrueHousehold {
    static final Names NAMES = Names.read();

    private static final int MOST_PERSONS = 8;
    private static final int DISTRICTS = 215;
    private static final int DISTRICTS_OF_A_REGENCY = 10;
    private static final int THIS_YEAR = 2025;
    private static final int OLD = 40;

    private static final double FATHER_HAS_LAST_NAME = 0.5;
    private static final double CHILD_HAS_LAST_NAME = 0.4;
    private static final double ONE_WORD = 0.2;
    private static final double THREE_WORDS = 0.25;
    private static final double NAMED_AFTER_FATHER = 0.01;
    private static final double TWIN = 0.012;
    private static final double OF_THE_SAME_SEX = 0.6;
    private static final double UNKNOWN_BIRTH = 0.02;
    private static final double UNKNOWN_BIRTH_OF_OLD = 0.12;

    private final Chance chance;
    private final long household;
    private final int district;
    private final String village;
    private final List<TruePerson> members = new ArrayList<>();

    private TrueHousehold(long household, long seed) {
        this.household = household;
        chance = Chance.of(seed, household, "household");
        // Some districts have many times the people of others.
        int place = (int) (DISTRICTS * Math.pow(chance.uniform(), 1.7));
        district = district(63, place / DISTRICTS_OF_A_REGENCY, place % DISTRICTS_OF_A_REGENCY);
        village = TrueVillage.of(district, chance);
    }

    /** Seven digits of a district that need not exist. */
    static int district(int province, int regency, int number) {
        return (province * 100 + regency) * 1000 + 10 * (number + 1);
    }

    /** The members of a household; the same for the same seed. */
    static List<TruePerson> members(long household, long seed) {
        TrueHousehold one = new TrueHousehold(household, seed);
        one.fill();
        return one.members;
    }

    private void fill() {
        String last = NAMES.last(true, chance);
        int father = THIS_YEAR - chance.between(22, 71);
        add(true, name(true, chance.is(FATHER_HAS_LAST_NAME) ? last : ""), birth(father));
        add(false, name(false, ""), birth(father + chance.between(0, 7)));
        int children = chance.between(0, 4);
        for (int child = 0; child < children && members.size() < MOST_PERSONS - 1; child++) {
            addChild(father, chance.is(CHILD_HAS_LAST_NAME) ? last : "");
        }
    }

    private void addChild(int fathersYear, String last) {
        boolean isMale = chance.is(0.5);
        LocalDate birth = birth(Math.min(THIS_YEAR - 1, fathersYear + chance.between(20, 39)));
        boolean isNamedAfterFather = isMale && chance.is(NAMED_AFTER_FATHER);
        String name = isNamedAfterFather ? members.get(0).name() : name(isMale, last);
        add(isMale, name, birth);
        if (chance.is(TWIN)) {
            boolean isTwinMale = chance.is(OF_THE_SAME_SEX) == isMale;
            add(isTwinMale, twinOf(name, isTwinMale), birth);
        }
    }

    /** First names of twins begin alike, and half of them share what follows. */
    private String twinOf(String name, boolean isMale) {
        String own = NAMES.given(isMale, chance);
        for (int tries = 0; tries < 20 && own.charAt(0) != name.charAt(0); tries++) {
            own = NAMES.given(isMale, chance);
        }
        int blank = name.lastIndexOf(' ');
        return blank > 0 && chance.is(0.5) ? own + name.substring(blank) : own;
    }

    private String name(boolean isMale, String last) {
        String first = NAMES.given(isMale, chance);
        double words = chance.uniform();
        if (last.isEmpty() && words < ONE_WORD) {
            return first;
        }
        String second = NAMES.given(isMale, chance);
        if (words < 1 - THREE_WORDS) {
            return first + " " + (last.isEmpty() ? second : last);
        }
        return first + " " + second + " " + (last.isEmpty() ? NAMES.last(isMale, chance) : last);
    }

    private LocalDate birth(int year) {
        if (chance.is(THIS_YEAR - year > OLD ? UNKNOWN_BIRTH_OF_OLD : UNKNOWN_BIRTH)) {
            return switch (chance.among(0.6, 0.25, 0.15)) {
                case 0 -> LocalDate.of(year, 1, 1);
                case 1 -> LocalDate.of(year, 7, 1);
                default -> LocalDate.of(year, 12, 31);
            };
        }
        return LocalDate.ofYearDay(year, chance.between(1, 365));
    }

    private void add(boolean isMale, String name, LocalDate birth) {
        long id = household * MOST_PERSONS + members.size();
        members.add(new TruePerson(id, household, isMale, name, birth, district, village));
    }
}
