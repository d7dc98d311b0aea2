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

    /** From a first to a last date: "15–17 Juli 2025"; one date where they are the same, or where one is not known. */
    public String span(String first, String last) {
        if (first.isEmpty() || first.equals(last)) {
            return date(last);
        }
        if (last.isEmpty()) {
            return date(first);
        }
        boolean isWithinMonth = first.length() == 10 && last.length() == 10 && first.startsWith(last.substring(0, 7));
        return isWithinMonth
                ? Integer.parseInt(first.substring(8)) + "\u2013" + date(last)
                : date(first) + " \u2013 " + date(last);
    }

    private String monthOf(String iso) {
        return month(Integer.parseInt(iso.substring(5, 7)));
    }
}
