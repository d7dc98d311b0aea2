package id.banua.batch.simulate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an agency writes a person down, with the slips of real registers.
 *
 * @param usesDots whether it writes codes of Kemendagri, with dots, instead of those of BPS
 * @param noNik share of persons without a NIK
 * @param slips share of names and dates of birth that are not written as they are
 */
record Clerk(boolean usesDots, double noNik, double slips) implements Serializable {
    /** The social agency: it copies from the civil register. */
    static final Clerk OF_REGISTER = new Clerk(false, 0.02, 0.02);

    /** The labour agency: people fill in a form. */
    static final Clerk OF_TRAINING = new Clerk(true, 0.1, 0.12);

    private static final List<String> SHORT_FOR_MUHAMMAD = List.of("Muh.", "Moh.", "M.", "Mhd.", "Mohammad", "Muhamad");

    void write(Fields fields, Household household, Member person, Chance chance) {
        fields.with("nik", nik(person, chance))
                .with("kk", chance.is(noNik) ? null : household.kk())
                .with("name", name(person.name(), chance))
                .with("birth_date", born(person.born(), chance))
                .with("sex", person.sex())
                .with("region_code", code(household.place()))
                .with("village", household.village());
    }

    /** The district of a place in the code system of the agency. */
    String code(Place place) {
        return usesDots ? place.dottedCode() : place.code();
    }

    private @Nullable String nik(Member person, Chance chance) {
        if (chance.is(noNik)) {
            return null;
        }
        String nik = person.nik();
        return chance.is(slips / 20) ? nik.substring(0, nik.length() - 1) : nik;
    }

    private String name(String name, Chance chance) {
        if (!chance.is(slips * 2)) {
            return name;
        }
        if (name.startsWith("Muhammad ")) {
            return chance.one(SHORT_FOR_MUHAMMAD) + name.substring("Muhammad".length());
        }
        return switch (chance.between(0, 3)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> dropped(name, chance);
            case 2 -> doubled(name, chance);
            default -> swapped(name, chance);
        };
    }

    private static String dropped(String name, Chance chance) {
        int at = chance.between(1, name.length() - 1);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static String doubled(String name, Chance chance) {
        int at = chance.between(1, name.length() - 1);
        return name.substring(0, at) + name.charAt(at) + name.substring(at);
    }

    private static String swapped(String name, Chance chance) {
        int at = chance.between(1, name.length() - 2);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private @Nullable LocalDate born(LocalDate born, Chance chance) {
        if (!chance.is(slips)) {
            return born;
        }
        if (chance.is(0.2)) {
            return null;
        }
        return born.getDayOfMonth() <= 12 && chance.is(0.6)
                ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
                : born.plusYears(chance.is(0.5) ? 1 : -1);
    }
}
