package id.banua.batch.programme;

import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import id.banua.batch.conform.Reference;
import id.banua.batch.programme.pilot.PilotCells;
import id.banua.batch.source.ReferenceTable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Participants of pilots by village, as the press tells them and as records have them. */
final class PilotRows {
    private static final List<String> TOLD = List.of("pilot_id", "told_region_code", "village", "source_id");
    private static final List<String> VILLAGES = List.of("name", "district_bps_code");

    private final SparkSession spark;
    private final Reference reference;

    PilotRows(SparkSession spark, Reference reference) {
        this.spark = spark;
        this.reference = reference;
    }

    /** What the press tells, which stands without any record. */
    Dataset<Row> told() {
        List<Row> rows = ReferenceTable.PILOT_TOLD.read(
                reference.text(ReferenceTable.PILOT_TOLD.path()),
                line -> RowFactory.create(
                        line.get(TOLD.get(0)),
                        line.get(TOLD.get(1)),
                        line.get(TOLD.get(2)),
                        line.get(TOLD.get(3)),
                        line.whole(PilotCells.PERSONS)));
        StructType schema = texts(TOLD).add(PilotCells.PERSONS, LongType);
        return PilotCells.ofTold(spark.createDataFrame(rows, schema), villages());
    }

    /** What the records of participants sum to. */
    Dataset<Row> recorded(ProgrammeRecords records) {
        return PilotCells.ofRecords(records.persons("pilot_participants", "participant_id"), villages());
    }

    private Dataset<Row> villages() {
        List<Row> rows = ReferenceTable.VILLAGES.read(
                reference.text(ReferenceTable.VILLAGES.path()),
                line -> RowFactory.create(line.get(VILLAGES.get(0)), line.get(VILLAGES.get(1))));
        return spark.createDataFrame(rows, texts(VILLAGES));
    }

    private static StructType texts(List<String> names) {
        StructType schema = new StructType();
        for (String name : names) {
            schema = schema.add(name, StringType);
        }
        return schema;
    }
}
