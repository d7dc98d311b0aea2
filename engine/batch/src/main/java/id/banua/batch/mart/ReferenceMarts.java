package id.banua.batch.mart;

import id.banua.batch.check.Rule;
import id.banua.batch.check.RuleCard;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ReferenceTable;
import id.banua.batch.source.ReferenceTable.Line;
import id.banua.model.indicator.Indicator;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.Marts;
import id.banua.model.mart.RecordMarts;
import id.banua.model.region.BpsCode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The reference tables and the rules as marts, so that readers of a run need nothing else. */
public final class ReferenceMarts {
    private static final Map<Mart, ReferenceTable> TABLES = Map.ofEntries(
            Map.entry(Marts.INDICATORS, ReferenceTable.INDICATORS),
            Map.entry(Marts.CLAIM_NAMES, ReferenceTable.CLAIM_NAMES),
            Map.entry(Marts.SURVEY_ROUNDS, ReferenceTable.SURVEY_ROUNDS),
            Map.entry(Marts.SOURCES, ReferenceTable.SOURCES),
            Map.entry(Marts.REGIONS, ReferenceTable.REGIONS),
            Map.entry(Marts.REGION_CHANGES, ReferenceTable.CHANGES),
            Map.entry(Marts.REGION_WEIGHTS, ReferenceTable.WEIGHTS),
            Map.entry(Marts.DEFINITION_VERSIONS, ReferenceTable.DEFINITION_VERSIONS),
            Map.entry(Marts.SERIES_BREAKS, ReferenceTable.SERIES_BREAKS),
            Map.entry(Marts.MAP_CELLS, ReferenceTable.MAP_CELLS),
            Map.entry(Marts.PILOTS, ReferenceTable.PILOTS),
            Map.entry(Marts.PILOT_STAGES, ReferenceTable.PILOT_STAGES),
            Map.entry(Marts.PILOT_TARGETS, ReferenceTable.PILOT_TARGETS),
            Map.entry(RecordMarts.VOCATIONS, ReferenceTable.VOCATIONS));

    private ReferenceMarts() {}

    /** Every reference mart, in the order of the contract, with what makes its rows. */
    public static Map<Mart, Supplier<List<Row>>> of(Reference reference, Collection<? extends Rule> rules) {
        Map<Mart, Supplier<List<Row>>> marts = new LinkedHashMap<>();
        Marts.ALL.stream().filter(TABLES::containsKey).forEach(mart -> marts.put(mart, () -> rows(reference, mart)));
        marts.put(
                Marts.RULES,
                () -> rules.stream().map(rule -> row(rule, reference)).toList());
        return marts;
    }

    /** The rows of a mart that is a reference table, among others that Spark writes. */
    public static Dataset<Row> of(SparkSession spark, Reference reference, Mart mart) {
        return spark.createDataFrame(rows(reference, mart), SparkSchema.of(mart.columns()));
    }

    private static List<Row> rows(Reference reference, Mart mart) {
        ReferenceTable table = Objects.requireNonNull(TABLES.get(mart), mart.name());
        return table.read(reference.text(table.path()), line -> row(mart, line, reference));
    }

    private static Row row(Mart mart, Line line, Reference reference) {
        return RowFactory.create(mart.columns().stream()
                .map(column -> isAliases(mart, column) ? aliases(line, reference) : value(column, line))
                .toArray());
    }

    private static boolean isAliases(Mart mart, MartColumn column) {
        return mart.equals(Marts.REGIONS) && column.name().equals("aliases");
    }

    private static String aliases(Line line, Reference reference) {
        BpsCode code = new BpsCode(line.get("bps_code"));
        return String.join("; ", reference.regions().get(code).aliases());
    }

    private static @Nullable Object value(MartColumn column, Line line) {
        String text = line.get(column.name());
        if (text.isEmpty() && column.type() != MartColumn.Type.TEXT) {
            return null;
        }
        return switch (column.type()) {
            case TEXT -> text;
            case WHOLE -> line.whole(column.name());
            case DECIMAL -> line.decimal(column.name()).doubleValue();
            case FLAG -> Boolean.parseBoolean(text);
        };
    }

    private static Row row(Rule rule, Reference reference) {
        RuleCard card = rule.card();
        return RowFactory.create(
                card.id(),
                card.severity().id(),
                rule.scope().id(),
                indicators(rule, reference),
                relations(rule),
                rule.isWithinSource(),
                card.title().indonesian(),
                card.title().english(),
                card.meaning().indonesian(),
                card.meaning().english());
    }

    /** Those that the rule has anything to say about; empty where these are all. */
    private static String indicators(Rule rule, Reference reference) {
        List<String> concerned = reference.indicators().stream()
                .filter(rule::concerns)
                .map(Indicator::id)
                .sorted()
                .toList();
        return concerned.size() == reference.indicators().size() ? "" : String.join("; ", concerned);
    }

    private static String relations(Rule rule) {
        return rule.relations().stream()
                .map(relation -> relation.stream()
                        .map(series ->
                                series.indicatorId() + ":" + series.breakdown().id())
                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }
}
