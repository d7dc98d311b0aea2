package id.banua.batch.programme.cohort;

import id.banua.batch.programme.EventColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The cells of records written by chance; their seed is 20251031. */
final class RandomCells {
    static final RandomRecords RECORDS = new RandomRecords(20251031, 100);
    static final List<Row> ROWS = of(Function.identity()).collectAsList();

    private RandomCells() {}

    static Dataset<Row> of(Function<Dataset<Row>, Dataset<Row>> changed) {
        return OutcomeCells.ofWork(events(
                changed.apply(RECORDS.enrolmentRows()),
                changed.apply(RECORDS.placementRows()),
                changed.apply(RECORDS.followUpRows()),
                RandomRecords.noRegister()));
    }

    /** Kept in memory, as a run keeps them on disk. */
    static Dataset<Row> events(
            Dataset<Row> enrolments, Dataset<Row> placements, Dataset<Row> followUps, Dataset<Row> register) {
        return OutcomeCells.workEvents(
                        enrolments, placements, Jobs.of(placements, enrolments).cache(), followUps, register)
                .cache();
    }

    static long count(Row row, String name) {
        return row.<Long>getAs(name);
    }

    static List<Row> totals(String butFor) {
        return ROWS.stream()
                .filter(row -> row.getAs("evidence").equals("all")
                        && row.getAs("employment").equals("all"))
                .filter(row -> EventColumns.BREAKDOWNS.stream()
                        .allMatch(name -> name.equals(butFor)
                                || row.getAs(name).equals("all")
                                || List.of("vocation", "sex").contains(name)))
                .toList();
    }

    static String key(Row row, String butFor, String region) {
        List<String> parts = new ArrayList<>(List.of("programme", "counted", "exit_period", "stage", "region_code"));
        parts.addAll(EventColumns.BREAKDOWNS);
        parts.remove(butFor);
        return parts.stream()
                .map(part -> part.equals("region_code") && !region.isEmpty() ? region : row.<String>getAs(part))
                .collect(Collectors.joining("|"));
    }

    static long[] counts(Row row) {
        return CohortCells.COUNTS.stream().mapToLong(name -> count(row, name)).toArray();
    }
}
