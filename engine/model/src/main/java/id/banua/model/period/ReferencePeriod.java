package id.banua.model.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time a figure speaks of: a survey month ({@code 2024-09}) or a year ({@code 2024}) where the indicator is annual or the source states no month. Not the time of publication.
 *
 * @param month 1 to 12, or 0 for a year
 */
public record ReferencePeriod(int year, int month) implements Comparable<ReferencePeriod> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");

    public ReferencePeriod {
        if (year < 1900 || year > 2999 || month < 0 || month > 12) {
            throw new IllegalArgumentException("A reference period is YYYY-MM or YYYY, but was " + year + "-" + month);
        }
    }

    /** Reads {@code YYYY-MM} or {@code YYYY}. */
    public static ReferencePeriod of(String text) {
        return find(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("A reference period is YYYY-MM or YYYY, but was '" + text + "'"));
    }

    /** Reads {@code YYYY-MM} or {@code YYYY}; empty for anything else. */
    public static Optional<ReferencePeriod> find(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1));
        int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean possible = year >= 1900 && year <= 2999 && (matcher.group(2) == null || (month >= 1 && month <= 12));
        return possible ? Optional.of(new ReferencePeriod(year, month)) : Optional.empty();
    }

    public boolean isYear() {
        return month == 0;
    }

    /** The same round one year earlier: the only period a change is measured against by default. */
    public ReferencePeriod yearBefore() {
        return new ReferencePeriod(year - 1, month);
    }

    /** The same year's round of the given month. */
    public ReferencePeriod inMonth(int wantedMonth) {
        return new ReferencePeriod(year, wantedMonth);
    }

    /** Whether both belong to one series: the same survey month, or both whole years. */
    public boolean isSameRoundAs(ReferencePeriod other) {
        return month == other.month;
    }

    /** Whole months between the two, positive when the other is later; a year counts as its middle (June). */
    public int monthsUntil(ReferencePeriod other) {
        return other.ordinalMonth() - ordinalMonth();
    }

    private int ordinalMonth() {
        return year * 12 + (isYear() ? 6 : month);
    }

    @Override
    public int compareTo(ReferencePeriod other) {
        int byTime = Integer.compare(ordinalMonth(), other.ordinalMonth());
        return byTime != 0 ? byTime : Integer.compare(month, other.month);
    }

    @Override
    public String toString() {
        return isYear() ? Integer.toString(year) : year + (month < 10 ? "-0" : "-") + month;
    }
}
