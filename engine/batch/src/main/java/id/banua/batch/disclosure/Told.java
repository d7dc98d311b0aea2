package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One step by which rows are told apart, such as the regency within the province.
 *
 * @param level what kind of step it is
 * @param value must be unique in its level
 */
public record Told(String level, String value) {
    /** Stands in marts for no distinction. */
    private static final String ALL = "all";

    private static final int PROVINCE = 2;
    private static final int REGENCY = 4;
    private static final int YEAR = 4;

    /** Province, regency and district of a region's code, as far as it goes; nothing for the nation. */
    public static List<Told> region(String code) {
        List<Told> path = new ArrayList<>();
        if (code.equals("00") || code.equals(ALL)) {
            return path;
        }
        path.add(new Told("province", code.substring(0, PROVINCE)));
        if (code.length() >= REGENCY) {
            path.add(new Told("regency", code.substring(0, REGENCY)));
        }
        if (code.length() > REGENCY) {
            path.add(new Told("district", code));
        }
        return path;
    }

    /** Year and month of a period, as far as it goes; a word is like a year. */
    public static List<Told> period(String period) {
        if (period.equals(ALL)) {
            return List.of();
        }
        Told year = new Told("year", period.matches("\\d{4}-.*") ? period.substring(0, YEAR) : period);
        return year.value().equals(period) ? List.of(year) : List.of(year, new Told("month", period));
    }

    /** A value that lies in no other. */
    public static List<Told> plain(String value) {
        return value.equals(ALL) ? List.of() : List.of(new Told("value", value));
    }

    /** A value such as {@code house+capital/house>capital}: the wider first, each finer one behind a slash. */
    public static List<Told> steps(String value) {
        List<Told> path = new ArrayList<>();
        for (int end = value.indexOf('/'); end >= 0; end = value.indexOf('/', end + 1)) {
            path.add(new Told("step " + path.size(), value.substring(0, end)));
        }
        if (!value.equals(ALL)) {
            path.add(new Told("step " + path.size(), value));
        }
        return path;
    }
}
