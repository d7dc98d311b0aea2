package id.banua.dashboard.page;

import id.banua.model.period.ReferencePeriod;

/** Months and days in words: September 2024; 1 Juli 2024. */
public final class Dates {
    private final Messages words;

    public Dates(Language language) {
        this.words = Messages.of(language);
    }

    public String month(int month) {
        return words.text("month." + month);
    }

    /** A reference period: "September 2024", or the year alone. */
    public String period(ReferencePeriod period) {
        return period.isYear() ? String.valueOf(period.year()) : month(period.month()) + " " + period.year();
    }

    /** A date as precisely as it is known, from {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; empty stays empty. */
    public String date(String iso) {
        return switch (iso.length()) {
            case 10 -> Integer.parseInt(iso.substring(8)) + " " + monthOf(iso) + " " + iso.substring(0, 4);
            case 7 -> monthOf(iso) + " " + iso.substring(0, 4);
            default -> iso;
        };
    }

    private String monthOf(String iso) {
        return month(Integer.parseInt(iso.substring(5, 7)));
    }
}
