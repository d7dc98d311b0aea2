package id.banua.batch.person;

import id.banua.model.region.Region;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionLevel;
import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The regions that may stand in a NIK or KK.
 *
 * @param numbers knows the provinces
 * @param regencies the first four digits of regencies that exist today
 */
public record CardRegions(CardNumber numbers, Set<String> regencies) implements Serializable {
    private static final int REGENCY_DIGITS = 4;

    public CardRegions {
        regencies = Set.copyOf(regencies);
    }

    /** The regions of the code book. */
    public static CardRegions of(RegionBook book) {
        return new CardRegions(new CardNumber(digits(book, RegionLevel.PROVINCE)), digits(book, RegionLevel.REGENCY));
    }

    private static Set<String> digits(RegionBook book, RegionLevel level) {
        return book.list().stream()
                .filter(region -> region.level() == level)
                .map(Region::kemendagri)
                .flatMap(java.util.Optional::stream)
                .map(code -> code.dotted().replace(".", ""))
                .collect(Collectors.toSet());
    }

    /** Whether one of today's regencies issued that number, which can be right. */
    public boolean hasRegencyOf(String number) {
        return regencies.contains(number.substring(0, REGENCY_DIGITS));
    }
}
