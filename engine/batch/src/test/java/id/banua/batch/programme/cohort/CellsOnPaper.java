package id.banua.batch.programme.cohort;

import id.banua.batch.programme.EventColumns;
import id.banua.model.programme.OutcomeStage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Cells as a person would write them down. */
final class CellsOnPaper {
    private final List<Row> rows;

    CellsOnPaper(List<Row> rows) {
        this.rows = rows;
    }

    private Stream<Row> cells(Map<String, String> wanted) {
        return rows.stream()
                .filter(row -> wanted.entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(row.getAs(entry.getKey()))));
    }

    /** All of a cohort but for what {@code told} tells apart, and but for one column. */
    private static Map<String, String> cell(
            String programme, String counted, String region, String period, Map<String, String> told, String butFor) {
        Map<String, String> wanted = new TreeMap<>(
                Map.of("programme", programme, "counted", counted, "region_code", region, "exit_period", period));
        EventColumns.BREAKDOWNS.forEach(name -> wanted.put(name, "all"));
        wanted.putAll(Map.of("evidence", "all", "employment", "all"));
        wanted.putAll(told);
        wanted.remove(butFor);
        return wanted;
    }

    List<String> stages(String programme, String counted, String region, String period, Map<String, String> told) {
        return cells(cell(programme, counted, region, period, told, ""))
                .sorted(Comparator.comparing(row -> order(row.getAs("stage"))))
                .map(row -> "%-12s  %2d = %2d + %2d + %2d + %2d"
                        .formatted(
                                row.<String>getAs("stage"),
                                row.<Long>getAs("base"),
                                row.<Long>getAs("reached"),
                                row.<Long>getAs("not_reached"),
                                row.<Long>getAs("unknown"),
                                row.<Long>getAs("not_observable")))
                .toList();
    }

    private static OutcomeStage order(String stage) {
        return OutcomeStage.find(stage).orElseThrow();
    }

    Map<String, Long> bases(String breakdown) {
        Map<String, String> wanted =
                cell("training", "enrolments", "00", "all", Map.of("stage", "enrolled"), breakdown);
        return cells(wanted).collect(Collectors.toMap(row -> row.getAs(breakdown), row -> row.getAs("base")));
    }

    Map<String, String> split(String stage, String column) {
        Map<String, String> wanted = cell("training", "enrolments", "00", "all", Map.of("stage", stage), column);
        return cells(wanted)
                .collect(Collectors.toMap(
                        row -> row.getAs(column),
                        row -> row.getAs("reached") + "/" + row.getAs("not_reached") + "/" + row.getAs("unknown")));
    }

    String cost(String counted, String stage) {
        Row row = cells(cell("training", counted, "00", "all", Map.of("stage", stage), ""))
                .findFirst()
                .orElseThrow();
        return "%d for %d and %d more, %d of %d known"
                .formatted(
                        row.<Long>getAs("cost"),
                        row.<Long>getAs("cost_reached"),
                        row.<Long>getAs("cost_unknown"),
                        row.<Long>getAs("cost_known"),
                        row.<Long>getAs("base"));
    }
}
