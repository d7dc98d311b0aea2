package id.banua.model.region;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A region code as BPS writes it: {@code 00} for the nation, 2 digits for a province, 4 for a regency, 7 for a district, 10 for a village. The same digits may name another region in a {@link KemendagriCode}; only {@link RegionBook} translates.
 */
public record BpsCode(String digits) implements Comparable<BpsCode> {
    private static final Pattern FORM = Pattern.compile("\\d{2}|\\d{4}|\\d{7}|\\d{10}");

    /** Indonesia as a whole. */
    public static final BpsCode NATION = new BpsCode("00");

    public BpsCode {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException("A BPS code has 2, 4, 7 or 10 digits, but was '" + digits + "'");
        }
    }

    /** Whether the text has the form of a BPS code; whether such a region exists only the code book knows. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    public RegionLevel level() {
        return switch (digits.length()) {
            case 2 -> digits.equals("00") ? RegionLevel.NATION : RegionLevel.PROVINCE;
            case 4 -> RegionLevel.REGENCY;
            case 7 -> RegionLevel.DISTRICT;
            default -> RegionLevel.VILLAGE;
        };
    }

    /** The region this one lies in; empty for the nation. */
    public Optional<BpsCode> parent() {
        return switch (level()) {
            case NATION -> Optional.empty();
            case PROVINCE -> Optional.of(NATION);
            case REGENCY -> Optional.of(new BpsCode(digits.substring(0, 2)));
            case DISTRICT -> Optional.of(new BpsCode(digits.substring(0, 4)));
            case VILLAGE -> Optional.of(new BpsCode(digits.substring(0, 7)));
        };
    }

    /** The province it lies in or is; the nation for itself. */
    public BpsCode province() {
        return digits.length() == 2 ? this : new BpsCode(digits.substring(0, 2));
    }

    /** Whether the other region lies in this one, by their codes of today; a region does not contain itself. */
    public boolean contains(BpsCode other) {
        boolean isShorter = digits.length() < other.digits.length();
        return equals(NATION) ? !other.equals(NATION) : isShorter && other.digits.startsWith(digits);
    }

    @Override
    public int compareTo(BpsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
