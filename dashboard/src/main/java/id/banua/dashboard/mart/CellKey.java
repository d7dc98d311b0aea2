package id.banua.dashboard.mart;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.List;

/** What an observation speaks of: the identifiers of the mart {@code observations}. */
public record CellKey(String indicator, Breakdown breakdown, BpsCode region, ReferencePeriod period, Status status) {

    static final String[] COLUMNS = {"indicator_id", "breakdown", "region_code", "period", "status"};

    /** A key about the whole population of a published statistic. */
    public static CellKey published(String indicator, BpsCode region, ReferencePeriod period) {
        return new CellKey(indicator, Breakdown.TOTAL, region, period, Status.PUBLISHED);
    }

    static CellKey of(Frame frame, int row) {
        return new CellKey(
                frame.text(row, COLUMNS[0]),
                Breakdown.of(frame.text(row, COLUMNS[1])),
                new BpsCode(frame.text(row, COLUMNS[2])),
                ReferencePeriod.of(frame.text(row, COLUMNS[3])),
                Status.of(frame.text(row, COLUMNS[4])));
    }

    /** The same as {@link #texts()} of {@link #of}, without parsing. */
    static List<String> textsOf(Frame frame, int row) {
        return List.of(
                frame.text(row, COLUMNS[0]),
                frame.text(row, COLUMNS[1]),
                frame.text(row, COLUMNS[2]),
                frame.text(row, COLUMNS[3]),
                frame.text(row, COLUMNS[4]));
    }

    List<String> texts() {
        return List.of(indicator, breakdown.id(), region.digits(), period.toString(), status.id());
    }

    public CellKey in(ReferencePeriod other) {
        return new CellKey(indicator, breakdown, region, other, status);
    }

    public CellKey in(BpsCode other) {
        return new CellKey(indicator, breakdown, other, period, status);
    }
}
