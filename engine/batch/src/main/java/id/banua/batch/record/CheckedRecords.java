package id.banua.batch.record;

import id.banua.batch.record.file.RecordFile;
import id.banua.batch.record.file.RecordStage;
import id.banua.batch.record.schema.ForeignKey;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * All records of a run, type by type: read, checked, without NIK and KK. What outcomes, linkage and the other steps work
 * on.
 */
public final class CheckedRecords {
    private final RecordStage stage;
    private final Lookups lookups;
    private final List<RecordRule> rules;
    private final Map<String, CheckedType> types = new LinkedHashMap<>();

    /**
     * No records yet.
     *
     * @param stage where they wait for those who use them
     * @param rules those about one record
     */
    public CheckedRecords(RecordStage stage, Lookups lookups, List<? extends RecordRule> rules) {
        this.stage = stage;
        this.lookups = lookups;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads and checks the files of one record type: the only time that they are read. Types whose records others name
     * come before those others.
     */
    public CheckedType add(RecordSource source) {
        RecordType type = source.type();
        ExaminedRecords step = new ExaminedRecords(type, lookups, rules);
        Dataset<Row> examined = stage.keep(type.name(), step.of(stage.spark(), source.files()));
        CheckedType alone = new CheckedType(source, examined, step.checks(), List.of());
        CheckedType once = alone.with(kept(type, Repeats.of(type, alone.rows())));
        CheckedType joined = once.with(kept(type, orphans(once)));
        types.put(type.name(), joined);
        return joined;
    }

    private List<TableCheck> orphans(CheckedType checked) {
        List<TableCheck> orphans = new ArrayList<>();
        for (ForeignKey key : checked.type().foreignKeys()) {
            Dataset<Row> others = find(key.otherType())
                    .map(CheckedType::rows)
                    .orElseGet(() -> checked.rows().limit(0).withColumnRenamed(key.field(), key.otherField()));
            orphans.add(Orphans.of(checked.type(), key, checked.rows(), others));
        }
        return orphans;
    }

    /** The checks that some rows fail, with these rows found once and for all. */
    private List<TableCheck> kept(RecordType type, List<TableCheck> checks) {
        List<TableCheck> kept = new ArrayList<>();
        for (TableCheck check : checks) {
            String name = type.name() + "-" + check.rule().id() + "-" + check.field();
            TableCheck found = check.with(stage.keep(name, check.failing()));
            if (!found.failing().isEmpty()) {
                kept.add(found);
            }
        }
        return kept;
    }

    /** The record type of that name; empty where nobody keeps such records. */
    public Optional<CheckedType> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    /** The record types that were read, in their order. */
    public Collection<CheckedType> types() {
        return List.copyOf(types.values());
    }

    /** The good records of a type, in the columns of {@link RecordColumns}; empty where nobody keeps such records. */
    public Dataset<Row> rows(RecordType type) {
        return find(type.name())
                .map(CheckedType::rows)
                .orElseGet(() -> stage.spark().createDataFrame(List.of(), RecordColumns.of(type)));
    }

    /** Rows made of records that several steps need, made now and once; they go with the records when the run ends. */
    public Dataset<Row> keep(String name, Dataset<Row> rows) {
        return stage.keep("made-" + name, rows);
    }

    /** Every file that was read. */
    public List<RecordFile> files() {
        return types.values().stream()
                .flatMap(type -> type.source().files().stream())
                .toList();
    }
}
