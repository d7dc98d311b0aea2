package id.banua.batch.simulate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Makes each household from its number. Expenditure is lognormal around the poverty line, so that the published share
 * of people falls below it; within a district households take evenly spread ranks in a scattered order, so that the
 * share is met as closely as whole households can.
 */
final class Population implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The day on which ages are told. */
    static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

    /** Standard deviation of the logarithm of expenditure per capita. */
    private static final double SPREAD = 0.5;

    private static final double[] SIZES = {0.08, 0.17, 0.24, 0.25, 0.15, 0.07, 0.04};

    private final Places places;
    private final long seed;
    private final Names names;
    private final Villages villages;

    Population(Places places, long seed, Names names, Villages villages) {
        this.villages = villages;
        this.places = places;
        this.seed = seed;
        this.names = names;
    }

    Places places() {
        return places;
    }

    /** A stream of chance about one household, by purpose. */
    Chance chance(Household household, String purpose) {
        return Chance.of(seed, household.number(), purpose);
    }

    Household household(long number) {
        Place place = places.of(number);
        Chance chance = Chance.of(seed, number, "household");
        double rank = rank(number - place.first(), place.households(), chance.uniform());
        boolean isUrban = chance.is(place.isTown() ? 0.95 : 0.35);
        String kk = Numbers.ofHousehold(place, number, chance);
        List<Member> members = members(place, number, chance);
        double expenditure = expenditure(rank, place);
        return new Household(
                number,
                place,
                kk,
                villages.of(place, chance),
                isUrban,
                expenditure,
                decile(expenditure, place),
                members);
    }

    /** A rank between 0 and 1; those of a district are evenly spread, neighbours far from each other. */
    private static double rank(long index, long count, double within) {
        long stride = Math.max(1, Math.round(count * 0.6180339887));
        while (gcd(stride, count) != 1) {
            stride++;
        }
        return (Math.floorMod(index * stride, count) + within) / count;
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static double expenditure(double rank, Place place) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double z = normal.inverseCumulativeProbability(Math.min(Math.max(rank, 1e-9), 1 - 1e-9));
        double poor = normal.inverseCumulativeProbability(place.povertyRate() / 100);
        return Math.rint(place.povertyLine() * Math.exp(SPREAD * (z - poor)));
    }

    /** The rank in a province of which every regency were like this one's average; good enough for a register. */
    private static int decile(double expenditure, Place place) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double typical = normal.inverseCumulativeProbability(0.05);
        double z = Math.log(expenditure / place.povertyLine()) / SPREAD + typical;
        return Math.min(10, 1 + (int) (10 * normal.cumulativeProbability(z)));
    }

    private List<Member> members(Place place, long number, Chance chance) {
        int size = 1 + chance.among(SIZES);
        List<Member> members = new ArrayList<>();
        int headAge = chance.between(24, 74);
        boolean isHeadMale = chance.is(0.85);
        members.add(member(place, number, 0, headAge, isHeadMale, chance));
        if (size > 1) {
            int age = Math.max(19, headAge - chance.between(-3, 9));
            members.add(member(place, number, 1, age, !isHeadMale, chance));
        }
        while (members.size() < size) {
            int age = Math.max(0, headAge - chance.between(19, 40));
            members.add(member(place, number, members.size(), age, chance.is(0.51), chance));
        }
        return List.copyOf(members);
    }

    private Member member(Place home, long number, int order, int age, boolean isMale, Chance chance) {
        LocalDate born = TODAY.minusYears(age).minusDays(chance.between(0, 364));
        Place registered = chance.is(0.15) ? places.elsewhere(home, chance) : home;
        String nik = Numbers.ofPerson(registered, born, isMale, number, order);
        return new Member(nik, names.of(isMale, chance), born, isMale ? "male" : "female", age >= 15);
    }
}
