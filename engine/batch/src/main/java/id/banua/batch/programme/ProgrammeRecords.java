package id.banua.batch.programme;

import id.banua.batch.programme.register.KnownHousehold;
import id.banua.batch.record.CheckedRecords;
import id.banua.batch.record.CheckedType;
import id.banua.batch.record.schema.RecordSchema;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * The good records of each type, as outcomes need them: with their person, or with their household. A type that nobody keeps
 * has no rows.
 */
final class ProgrammeRecords {
    private final CheckedRecords records;
    private final RecordSchema schema;
    private @Nullable Dataset<Row> knownHouseholds;

    ProgrammeRecords(CheckedRecords records, RecordSchema schema) {
        this.records = records;
        this.schema = schema;
    }

    /** Whether a simulation wrote them; real and invented records are never read together. */
    boolean areInvented() {
        return records.types().stream().map(CheckedType::source).anyMatch(source -> source.isInvented());
    }

    Dataset<Row> rows(String type) {
        return records.rows(schema.find(type).orElseThrow(() -> new IllegalStateException(type)));
    }

    /** With {@link PersonOf#PERSON}. */
    Dataset<Row> persons(String type, String idColumn) {
        return PersonOf.withPerson(rows(type), type, idColumn);
    }

    /** With {@link PersonOf#HOUSEHOLD}, which the register tells where the record does not. */
    Dataset<Row> households(String type, String idColumn) {
        return PersonOf.withHousehold(KnownHousehold.with(rows(type), knownHouseholds()), type, idColumn);
    }

    private Dataset<Row> knownHouseholds() {
        Dataset<Row> known = knownHouseholds;
        if (known == null) {
            known = kept("known_households", KnownHousehold.of(rows("register")));
            knownHouseholds = known;
        }
        return known;
    }

    /** Rows that several marts need, made now and once. */
    Dataset<Row> kept(String name, Dataset<Row> rows) {
        return records.keep(name, rows);
    }
}
