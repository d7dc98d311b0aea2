package id.banua.batch.simulate;

import java.util.List;

/**
 * One invented household.
 *
 * @param kk number of its household card, 16 digits of the right structure
 * @param village where it lives; one of a few invented names, or a real one in the districts of the pilot
 * @param expenditure rupiah per capita and month
 * @param decile its true rank in its province, 1 is poorest
 */
record Household(
        long number,
        Place place,
        String kk,
        String village,
        boolean isUrban,
        double expenditure,
        int decile,
        List<Member> members) {

    boolean isPoor() {
        return expenditure < place.povertyLine();
    }

    Member head() {
        return members.get(0);
    }

    List<Member> adults() {
        return members.stream().filter(Member::isAdult).toList();
    }
}
