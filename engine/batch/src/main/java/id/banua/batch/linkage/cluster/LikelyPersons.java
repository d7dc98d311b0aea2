package id.banua.batch.linkage.cluster;

import static org.apache.spark.sql.functions.col;

import id.banua.batch.linkage.block.CandidatePairs;
import id.banua.batch.linkage.cluster.Edge.Sort;
import id.banua.batch.linkage.cluster.Verdict.Decision;
import id.banua.batch.linkage.model.MatchModel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Pairs that may be one person in, what was decided about each pair and the person of each record out. */
public final class LikelyPersons {
    public static final String LEFT = CandidatePairs.LEFT;
    /** Null in a row that names the person of a record. */
    public static final String RIGHT = CandidatePairs.RIGHT;

    public static final String PATTERN = CandidatePairs.PATTERN;
    /** The smallest record of the left record's person. */
    public static final String PERSON = "person";

    public static final String IS_EXACT = "is_exact";
    public static final String WEIGHT = "weight";
    public static final String PROBABILITY = "match_probability";
    public static final String DECISION = "decision";

    /** What is read of a pair, besides its two records and pattern. */
    public static final String LOG_ODDS = "log_odds";

    public static final String SORT = "sort";

    private static final StructType SCHEMA = new StructType()
            .add(LEFT, DataTypes.LongType, false)
            .add(RIGHT, DataTypes.LongType)
            .add(PERSON, DataTypes.LongType, false)
            .add(IS_EXACT, DataTypes.BooleanType)
            .add(WEIGHT, DataTypes.DoubleType)
            .add(PROBABILITY, DataTypes.DoubleType)
            .add(DECISION, DataTypes.StringType)
            .add(PATTERN, DataTypes.IntegerType);

    /** Where more pairs than that hang together, the less likely ones are left for somebody to look at. */
    private static final int MOST_PAIRS = 5_000;

    private static final Sort[] SORTS = Sort.values();

    private LikelyPersons() {}

    /** One shuffle by group of records that hang together, after those that find the groups. */
    public static Dataset<Row> of(Dataset<Row> pairs, Thresholds thresholds) {
        Dataset<Row> components = Components.of(pairs, LEFT, RIGHT);
        Dataset<Row> ofRight = components.withColumnRenamed(Components.RECORD, RIGHT);
        return pairs.join(ofRight, RIGHT)
                .groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs(Components.COMPONENT), Encoders.LONG())
                .flatMapSortedGroups(
                        new Column[] {col(SORT), col(LOG_ODDS).desc(), col(LEFT), col(RIGHT)},
                        (FlatMapGroupsFunction<Long, Row, Row>) (component, rows) -> divide(rows, thresholds),
                        Encoders.row(SCHEMA));
    }

    private static Iterator<Row> divide(Iterator<Row> rows, Thresholds thresholds) {
        List<Edge> edges = new ArrayList<>();
        int likely = 0;
        while (rows.hasNext() && likely < MOST_PAIRS) {
            Edge edge = edge(rows.next());
            edges.add(edge);
            likely += edge.is(Sort.SAME_KEY) ? 0 : 1;
        }
        PersonClusters persons = PersonClusters.of(edges, thresholds);
        Stream<Row> people = StreamSupport.stream(persons.clusters().records().spliterator(), false)
                .map(record ->
                        RowFactory.create(record, null, persons.clusters().of(record), null, null, null, null, null));
        Stream<Row> verdicts = persons.verdicts().stream().map(verdict -> row(verdict, persons.clusters()));
        Iterable<Row> rest = () -> rows;
        Stream<Row> open =
                StreamSupport.stream(rest.spliterator(), false).map(row -> row(open(edge(row)), persons.clusters()));
        return Stream.of(people, verdicts, open).flatMap(all -> all).iterator();
    }

    private static Verdict open(Edge edge) {
        double probability = MatchModel.probability(edge.logOdds());
        return new Verdict(
                edge.left(), edge.right(), false, edge.weight(), probability, Decision.FOR_REVIEW, edge.pattern());
    }

    private static Edge edge(Row row) {
        return new Edge(
                row.getAs(LEFT),
                row.getAs(RIGHT),
                row.getAs(LOG_ODDS),
                row.getAs(WEIGHT),
                SORTS[row.<Integer>getAs(SORT)],
                row.getAs(PATTERN));
    }

    private static Row row(Verdict verdict, Clusters clusters) {
        return RowFactory.create(
                verdict.left(),
                verdict.right(),
                clusters.of(verdict.left()),
                verdict.isExact(),
                verdict.weight(),
                verdict.probability(),
                verdict.decision().name().toLowerCase(Locale.ROOT),
                verdict.pattern());
    }
}
