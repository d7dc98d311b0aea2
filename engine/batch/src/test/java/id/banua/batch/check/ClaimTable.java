package id.banua.batch.check;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Claims written as tables, so that a test shows them as a reader would see them. */
final class ClaimTable {
    /** The trust rank of the sources of every table. */
    private static final long PRESS = 4;

    private static final int WORDS_BEFORE_NOTE = 6;

    private ClaimTable() {}

    /**
     * Claims about one region. A row has indicator, breakdown, period, value, half width, source and, where there is
     * one, a note; claims are named by the number of their row, from 1. A status other than published follows the
     * period after a slash.
     */
    static List<Claim> ofRegion(String region, String table) {
        List<Claim> claims = new ArrayList<>();
        for (String row : table.lines().filter(line -> !line.isBlank()).toList()) {
            String[] words = row.strip().split("\\s+", WORDS_BEFORE_NOTE + 1);
            String[] time = words[2].split("/");
            Cell cell = new Cell(
                    words[0],
                    Breakdown.of(words[1]),
                    region,
                    ReferencePeriod.of(time[0]),
                    time.length == 1 ? Status.PUBLISHED : Status.of(time[1]));
            String note = words.length > WORDS_BEFORE_NOTE ? words[WORDS_BEFORE_NOTE] : "";
            claims.add(new Claim(
                    Integer.toString(claims.size() + 1),
                    cell,
                    Double.parseDouble(words[3]),
                    Double.parseDouble(words[4]),
                    words[3],
                    new Origin(words[5], PRESS, "1", note)));
        }
        return claims;
    }

    /**
     * Claims about regions, as in a statistical table: a heading with indicator, source and periods, below it the
     * regions with their values, "-" where there is none. Several such blocks may follow each other. A claim is named
     * by its region, period and source; its rounding is half of the last digit printed.
     */
    static List<Claim> ofRegions(String blocks, Map<String, String> notes) {
        List<Claim> claims = new ArrayList<>();
        String[] heading = {};
        for (String row : blocks.lines().filter(line -> !line.isBlank()).toList()) {
            String[] words = row.strip().split("\\s+");
            if (!Character.isDigit(words[0].charAt(0))) {
                heading = words;
                continue;
            }
            for (int column = 1; column < words.length; column++) {
                if (!words[column].equals("-")) {
                    claims.add(claim(heading[0], heading[1], words[0], heading[column + 1], words[column], notes));
                }
            }
        }
        return claims;
    }

    private static Claim claim(
            String indicator, String source, String region, String period, String value, Map<String, String> notes) {
        String id = region + " " + period + " " + source;
        Cell cell = new Cell(indicator, Breakdown.TOTAL, region, ReferencePeriod.of(period), Status.PUBLISHED);
        double half = 0.5 * Math.pow(10, -new BigDecimal(value).scale());
        Origin origin = new Origin(source, PRESS, "1", notes.getOrDefault(id, ""));
        return new Claim(id, cell, Double.parseDouble(value), half, value, origin);
    }
}
