package id.banua.model.compare;

import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.RegionLevel;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;

/** Writes what the model knows the way a language says it. */
enum InWords {
    INDONESIAN(Locale.forLanguageTag("id")),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    InWords(Locale locale) {
        this.locale = locale;
    }

    /** The pattern with its {@code %s} filled. */
    String fill(String pattern, Object... arguments) {
        return pattern.formatted(Arrays.stream(arguments).map(this::say).toArray());
    }

    private Object say(Object argument) {
        if (argument instanceof ReferencePeriod period) {
            return period(period);
        }
        if (argument instanceof RegionLevel level) {
            return level(level);
        }
        return argument instanceof Said said ? said.in(this) : argument;
    }

    /** "September 2024", or the year alone. */
    private String period(ReferencePeriod period) {
        return period.isYear() ? String.valueOf(period.year()) : month(period.month()) + " " + period.year();
    }

    private String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, locale);
    }

    /** A date as precisely as it is known: "16 November 2012", "November 2012", "2012". */
    String date(String iso) {
        return switch (iso.length()) {
            case 10 -> Integer.parseInt(iso.substring(8)) + " " + monthOf(iso) + " " + iso.substring(0, 4);
            case 7 -> monthOf(iso) + " " + iso.substring(0, 4);
            default -> iso;
        };
    }

    private String monthOf(String iso) {
        return month(Integer.parseInt(iso.substring(5, 7)));
    }

    private String level(RegionLevel level) {
        boolean isEnglish = this == ENGLISH;
        return switch (level) {
            case NATION -> isEnglish ? "the nation" : "nasional";
            case PROVINCE -> isEnglish ? "provinces" : "provinsi";
            case REGENCY -> isEnglish ? "regencies and cities" : "kabupaten/kota";
            case DISTRICT -> isEnglish ? "districts" : "kecamatan";
            case VILLAGE -> isEnglish ? "villages" : "desa/kelurahan";
        };
    }

    /** Something that each language says in its own way. */
    @FunctionalInterface
    interface Said {
        String in(InWords language);
    }
}
