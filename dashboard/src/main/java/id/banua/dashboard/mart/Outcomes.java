package id.banua.dashboard.mart;

import id.banua.dashboard.mart.OutcomeCell.Way;
import id.banua.model.mart.ProgrammeMarts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Outcomes by cohort. Without records of programmes there are none. */
public final class Outcomes {
    private final Frame frame;
    private final Map<List<String>, List<Integer>> byCohort;
    private final Map<String, TreeSet<String>> periods = new HashMap<>();

    Outcomes(Frames frames) {
        this.frame = frames.frame(ProgrammeMarts.OUTCOMES);
        this.byCohort = frame.rowsBy(Cohort.COLUMNS);
        byCohort.keySet()
                .forEach(cohort -> periods.computeIfAbsent(key(cohort.get(0), cohort.get(1)), unseen -> new TreeSet<>())
                        .add(cohort.get(2)));
    }

    private static String key(String programme, String region) {
        return programme + "|" + region;
    }

    public boolean isEmpty() {
        return byCohort.isEmpty();
    }

    /** Every cell of a programme in a region. */
    public Stream<OutcomeCell> of(String programme, String regionCode) {
        return frame.rows()
                .filter(row -> frame.text(row, "programme").equals(programme)
                        && frame.text(row, "region_code").equals(regionCode))
                .mapToObj(row -> OutcomeCell.of(frame, row));
    }

    /** The stages of a cohort, counted in one way, in no order. */
    public List<OutcomeCell> of(Cohort cohort, Way way) {
        return byCohort.getOrDefault(cohort.texts(), List.of()).stream()
                .map(row -> OutcomeCell.of(frame, row))
                .filter(cell -> cell.way().equals(way))
                .toList();
    }

    public Optional<OutcomeCell> find(Cohort cohort, Way way, String stage) {
        return of(cohort, way).stream()
                .filter(cell -> cell.stage().equals(stage))
                .findFirst();
    }

    /** The years in which members of a programme left it, oldest first. */
    public List<String> years(String programme, String regionCode) {
        return periodsOf(programme, regionCode)
                .filter(period -> period.matches("\\d{4}"))
                .toList();
    }

    /** The months in which members of a programme left it, oldest first. */
    public List<String> months(String programme, String regionCode) {
        return periodsOf(programme, regionCode)
                .filter(period -> period.matches("\\d{4}-\\d{2}"))
                .toList();
    }

    private Stream<String> periodsOf(String programme, String regionCode) {
        return periods.getOrDefault(key(programme, regionCode), new TreeSet<>()).stream();
    }

    /** The values of one dimension among the parts of a cohort, sorted. */
    public List<String> valuesOf(Cohort.Dimension dimension, Cohort whole) {
        int column = List.of(Cohort.COLUMNS).indexOf(dimension.id());
        return byCohort.keySet().stream()
                .filter(texts -> texts.subList(0, 3).equals(whole.texts().subList(0, 3)))
                .map(texts -> texts.get(column))
                .filter(value -> !value.equals(Cohort.ALL))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
