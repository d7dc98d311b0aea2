package id.banua.batch.simulate;

import java.time.LocalDate;

/** NIK and KK numbers of the right structure: district, day (plus 40 for women), month, year, running number. */
final class Numbers {
    private static final int RUNNING = 9999;
    private static final int MOST_MEMBERS = 8;

    private Numbers() {}

    static String ofPerson(Place registered, LocalDate born, boolean isMale, long household, int order) {
        return of(registered, born, isMale ? 0 : 40, household * MOST_MEMBERS + order);
    }

    /** The day of a card is that of its printing. */
    static String ofHousehold(Place place, long household, Chance chance) {
        LocalDate printed = chance.day(LocalDate.of(2008, 1, 1), LocalDate.of(2023, 12, 31));
        return of(place, printed, 0, household);
    }

    private static String of(Place place, LocalDate day, int addToDay, long running) {
        return "%s%02d%02d%02d%04d"
                .formatted(
                        place.dottedCode().replace(".", ""),
                        day.getDayOfMonth() + addToDay,
                        day.getMonthValue(),
                        day.getYear() % 100,
                        1 + Math.floorMod(running, RUNNING));
    }
}
