package id.banua.batch.programme.cohort;

import static id.banua.batch.programme.EventColumns.AGE_BAND;
import static id.banua.batch.programme.EventColumns.ALL;
import static id.banua.batch.programme.EventColumns.BREAKDOWNS;
import static id.banua.batch.programme.EventColumns.DECILE;
import static id.banua.batch.programme.EventColumns.INSTITUTION;
import static id.banua.batch.programme.EventColumns.KNOWN_UNTIL;
import static id.banua.batch.programme.EventColumns.PROGRAMME;
import static id.banua.batch.programme.EventColumns.SEX;
import static id.banua.batch.programme.EventColumns.VOCATION;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.programme.Area;
import id.banua.batch.programme.CohortPlan;
import id.banua.batch.programme.EventColumns;
import id.banua.batch.programme.Exit;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The cells in which an event counts: for itself in its year and month, for its person in the cohorts where it speaks. A cell
 * has the identifiers of the mart, with an {@link Area} as fine as is published in the place of the region.
 */
final class Scopes {
    static final String PERIOD = "exit_period";
    static final String COUNTED = "counted";

    /** What counts in a cell, cost. */
    static final String COST = "cell_cost";

    /** The level of the area. */
    static final String LEVEL = "cell_level";

    /** A cell, but for where it lies. */
    static final List<String> IDENTIFIERS = Stream.concat(Stream.of(PROGRAMME, PERIOD, COUNTED), BREAKDOWNS.stream())
            .toList();

    private static final String OF_STAGES = "(state|worth|is_announced)_.*";
    private static final String CELL = "cell";
    private static final String MONTH = "\\d{4}-\\d{2}";

    /** What counts where, and at what cost; null columns do not count. */
    private record Scope(Column counted, Column period, Column cost, Column counts) {}

    private Scopes() {}

    /** One row for each event and cell of the published margins. */
    static Dataset<Row> cells(Dataset<Row> events, CohortPlan plan) {
        List<Column> cells = new ArrayList<>();
        for (Scope scope : yearly(plan)) {
            cells.add(cell(scope, RegionLevel.DISTRICT, VOCATION, SEX));
            cells.add(cell(scope, plan.institutions(), INSTITUTION));
            if (plan.hasPeople()) {
                cells.add(cell(scope, RegionLevel.REGENCY, AGE_BAND));
                cells.add(cell(scope, RegionLevel.REGENCY, DECILE));
            }
        }
        monthly(plan).forEach(scope -> cells.add(cell(scope, RegionLevel.REGENCY)));
        return exploded(events, cells);
    }

    /** One row for each event, year and regency. */
    static Dataset<Row> plainCells(Dataset<Row> events, CohortPlan plan) {
        return exploded(
                events,
                yearly(plan).stream()
                        .map(scope -> cell(scope, RegionLevel.REGENCY))
                        .toList());
    }

    /** The columns over which sums of cells are rolled up to wider cells: the cell's own value and {@value #ALL}. */
    static Dataset<Row> wider(Dataset<Row> cells, CohortPlan plan) {
        Column isEvent = col(COUNTED).equalTo(plan.events());
        Column periods = when(isEvent.and(col(PERIOD).rlike(MONTH).equalTo(false)), array(col(PERIOD), lit(ALL)))
                .otherwise(array(col(PERIOD)));
        return cells.withColumn(PERIOD, explode(periods))
                .withColumn(VOCATION, explode(array_distinct(array(col(VOCATION), lit(ALL)))))
                .withColumn(SEX, explode(array_distinct(array(col(SEX), lit(ALL)))))
                .withColumn("region", explode(regions()))
                .withColumn(Area.REGION_CODE, col("region." + Area.REGION_CODE))
                .withColumn(Area.REGION_LEVEL, col("region." + Area.REGION_LEVEL))
                .drop("region", Area.AREA, LEVEL);
    }

    private static Column regions() {
        return when(col(LEVEL).equalTo(RegionLevel.DISTRICT.id()), Area.regions(RegionLevel.DISTRICT))
                .when(col(LEVEL).equalTo(RegionLevel.REGENCY.id()), Area.regions(RegionLevel.REGENCY))
                .otherwise(Area.regions(RegionLevel.NATION));
    }

    /** Events add up over years; persons do not, so their cohort of all time is counted by itself. */
    private static List<Scope> yearly(CohortPlan plan) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(lit(plan.events()), col(Exit.YEAR), col(EventColumns.COST), lit(true)));
        plan.persons().map(word -> lit(word)).ifPresent(persons -> {
            scopes.add(new Scope(persons, col(Exit.YEAR), col(Speaking.COST_IN_YEAR), col(Speaking.IN_YEAR)));
            scopes.add(new Scope(persons, lit(ALL), col(Speaking.COST_IN_ALL), col(Speaking.IN_ALL)));
        });
        return scopes;
    }

    private static List<Scope> monthly(CohortPlan plan) {
        Column hasMonth = col(Exit.DAY).isNotNull();
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope(lit(plan.events()), col(Exit.MONTH), col(EventColumns.COST), hasMonth));
        plan.persons()
                .map(word -> lit(word))
                .ifPresent(persons -> scopes.add(new Scope(
                        persons, col(Exit.MONTH), col(Speaking.COST_IN_MONTH), hasMonth.and(col(Speaking.IN_MONTH)))));
        return scopes;
    }

    private static Column cell(Scope scope, RegionLevel level, String... toldApart) {
        List<Column> columns = new ArrayList<>();
        columns.add(scope.counted().as(COUNTED));
        columns.add(scope.period().as(PERIOD));
        columns.add(scope.cost().as(COST));
        columns.add(Area.noFinerThan(level).as(Area.AREA));
        columns.add(lit(level.id()).as(LEVEL));
        for (String breakdown : BREAKDOWNS) {
            boolean isTold = List.of(toldApart).contains(breakdown);
            columns.add((isTold ? col(breakdown) : lit(ALL)).as(breakdown));
        }
        return when(scope.counts(), struct(columns.toArray(Column[]::new)));
    }

    private static Dataset<Row> exploded(Dataset<Row> events, List<Column> cells) {
        Column[] rest = Stream.of(events.columns())
                .filter(name -> name.equals(PROGRAMME) || name.equals(KNOWN_UNTIL) || name.matches(OF_STAGES))
                .map(name -> col(name))
                .toArray(Column[]::new);
        Column[] flat =
                Stream.concat(Stream.of(rest), Stream.of(col(CELL + ".*"))).toArray(Column[]::new);
        Column[] packed = Stream.concat(
                        Stream.of(rest),
                        Stream.of(explode(array(cells.toArray(Column[]::new))).as(CELL)))
                .toArray(Column[]::new);
        return events.select(packed).where(col(CELL).isNotNull()).select(flat);
    }
}
