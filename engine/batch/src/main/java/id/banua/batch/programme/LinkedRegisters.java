package id.banua.batch.programme;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;

import id.banua.batch.linkage.FoundPersons;
import id.banua.batch.linkage.Linkage;
import id.banua.batch.linkage.LinkagePolicy;
import id.banua.batch.linkage.Links;
import id.banua.batch.linkage.PersonRecords;
import id.banua.batch.linkage.model.Threshold;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.schema.RecordSchema;
import id.banua.model.mart.Mart;
import id.banua.model.mart.RecordMarts;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The poor register of Dinsos and the trainees of Disnakertrans, who were enrolled or placed: who is in both. Nothing here
 * holds a name, a home or a number of a card.
 *
 * @param pairs how many records were compared with one another
 * @param cells the mart {@code linkage} before anything is withheld; none where one side has no records
 * @param found what {@link FoundByName} makes of the links
 */
public record LinkedRegisters(long pairs, Map<Mart, Dataset<Row>> cells, Dataset<Row> found) {
    private static final int DECIMALS = 4;

    /**
     * Links all records, now and once.
     *
     * @param review gets the pairs for somebody to look at, in which records are named by their type and id
     */
    public static LinkedRegisters of(CheckedRecords checked, RecordSchema schema, Consumer<Dataset<Row>> review) {
        ProgrammeRecords records = new ProgrammeRecords(checked, schema);
        Dataset<Row> register = persons(records, "register", "register_id");
        Dataset<Row> trainees =
                persons(records, "enrolments", "enrolment_id").union(persons(records, "placements", "placement_id"));
        if (register.isEmpty() || trainees.isEmpty()) {
            return new LinkedRegisters(0, Map.of(), FoundByName.nobody(register.sparkSession()));
        }
        try (Linkage linkage = Linkage.of(register, trainees, LinkagePolicy.STANDARD)) {
            review.accept(linkage.review());
            Dataset<Row> found = FoundByName.of(linkage.links(), records.persons("enrolments", "enrolment_id"));
            return new LinkedRegisters(
                    linkage.report().comparedPairs(),
                    Map.of(RecordMarts.LINKAGE, records.kept("linkage", cells(linkage))),
                    records.kept("found_by_name", found));
        }
    }

    /** The columns of {@link PersonRecords#SCHEMA}. */
    private static Dataset<Row> persons(ProgrammeRecords records, String type, String idColumn) {
        Column[] columns = Stream.of(PersonRecords.SCHEMA.fieldNames())
                .map(name -> name.equals(PersonRecords.RECORD_ID)
                        ? PersonOf.recordId(type, col(idColumn)).as(name)
                        : col(name))
                .toArray(Column[]::new);
        return records.rows(type).select(columns);
    }

    private static Dataset<Row> cells(Linkage linkage) {
        Threshold threshold = linkage.report().threshold();
        Column isTrainees = col(Links.REGISTER).equalTo(Links.TRAINEES);
        return linkage.found()
                .select(
                        col(Links.REGISTER).as("records"),
                        when(isTrainees, Links.POOR_REGISTER)
                                .otherwise(Links.TRAINEES)
                                .as("register"),
                        col(Links.METHOD),
                        col(FoundPersons.PERSONS),
                        col(FoundPersons.FOR_REVIEW),
                        ofModel(threshold.acceptFrom()).as("accepted_from"),
                        ofModel(threshold.expectedPrecision()).as("expected_precision"),
                        ofModel(threshold.expectedRecall()).as("expected_recall"));
    }

    /** What the model says of links that no key makes, in their row alone. */
    private static Column ofModel(double value) {
        return when(col(Links.METHOD).equalTo(Links.PROBABILISTIC), round(lit(value), DECIMALS));
    }
}
