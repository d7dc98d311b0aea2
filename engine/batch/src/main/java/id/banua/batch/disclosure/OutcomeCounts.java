package id.banua.batch.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/**
 * Rows of cohorts: a base, split by stages into the reached, the not reached, the unknown and the not observable, and the reached
 * once more by evidence and by kind of work. In such a row the not reached hold all the rest.
 */
public final class OutcomeCounts implements CountPlan {
    private static final long serialVersionUID = 1;

    private static final String ALL = "all";
    private static final String BASE = "base";
    private static final String REACHED = "reached";
    private static final String NOT_REACHED = "not_reached";
    private static final String UNKNOWN = "unknown";
    private static final String NOT_OBSERVABLE = "not_observable";
    private static final String ANNOUNCED = "announced";
    private static final String REGION = "region_code";
    private static final String PERIOD = "exit_period";
    private static final List<String> BREAKDOWNS = List.of("vocation", "institution", "sex", "age_band", "decile");
    private static final List<String> AXES =
            Stream.concat(Stream.of(REGION, PERIOD), BREAKDOWNS.stream()).toList();

    private final ArrayList<String> costs;

    /**
     * Rows with these columns about money.
     *
     * @param costs their names
     */
    public OutcomeCounts(List<String> costs) {
        this.costs = new ArrayList<>(costs);
    }

    @Override
    public List<String> blocks() {
        return List.of("programme");
    }

    @Override
    public Optional<String> counted() {
        return Optional.of("counted");
    }

    @Override
    public List<String> axes() {
        return AXES;
    }

    @Override
    public List<Told> path(String axis, String value) {
        return switch (axis) {
            case REGION -> Told.region(value);
            case PERIOD -> Told.period(value);
            default -> Told.plain(value);
        };
    }

    @Override
    public List<String> shape() {
        return List.of("stage", "evidence", "employment");
    }

    @Override
    public Map<String, List<Told>> parts(List<String> shape) {
        String stage = shape.get(0);
        String evidence = shape.get(1);
        String employment = shape.get(2);
        Map<String, List<Told>> parts = new LinkedHashMap<>();
        parts.put(BASE, List.of());
        parts.put(NOT_OBSERVABLE, List.of(state(stage, NOT_OBSERVABLE)));
        parts.put(UNKNOWN, List.of(state(stage, UNKNOWN)));
        if (evidence.equals(ANNOUNCED)) {
            parts.put(REACHED, List.of(state(stage, UNKNOWN), finer(stage, ANNOUNCED, ANNOUNCED)));
            parts.put(UNKNOWN, List.of(state(stage, UNKNOWN), finer(stage, ANNOUNCED, "silent")));
        } else if (!evidence.equals(ALL)) {
            parts.put(REACHED, List.of(state(stage, REACHED), finer(stage, "evidence", evidence)));
        } else if (!employment.equals(ALL)) {
            parts.put(REACHED, List.of(state(stage, REACHED), finer(stage, "employment", employment)));
        } else {
            parts.put(REACHED, List.of(state(stage, REACHED)));
            parts.put(NOT_REACHED, List.of(state(stage, NOT_REACHED)));
        }
        return parts;
    }

    private static Told state(String stage, String state) {
        return new Told(stage, stage + " " + state);
    }

    private static Told finer(String stage, String by, String value) {
        return new Told(stage + " " + by, stage + " " + by + " " + value);
    }

    /**
     * Costs are told of whole cohorts only: where each vocation has its price, the cost of several tells how many of each there are.
     */
    @Override
    public List<String> neverTold(Row row) {
        boolean isWhole = BREAKDOWNS.stream().allMatch(name -> row.getAs(name).equals(ALL));
        return isWhole ? List.of() : costs;
    }

    /** Where the not reached are all the rest, they follow from any of the others. */
    @Override
    public Map<String, List<String>> dependents(List<String> shape) {
        boolean isSplit = !shape.get(1).equals(ALL) || !shape.get(2).equals(ALL);
        List<String> ofSplit = new ArrayList<>(costs);
        ofSplit.add(NOT_REACHED);
        Map<String, List<String>> dependents = new LinkedHashMap<>();
        for (String count : List.of(BASE, REACHED, UNKNOWN, NOT_OBSERVABLE)) {
            dependents.put(count, isSplit ? ofSplit : costs);
        }
        dependents.put(NOT_REACHED, costs);
        return dependents;
    }
}
