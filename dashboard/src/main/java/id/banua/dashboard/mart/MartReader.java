package id.banua.dashboard.mart;

import id.banua.model.mart.ListMarts;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import id.banua.model.mart.PilotMarts;
import id.banua.model.mart.ProgrammeMarts;
import id.banua.model.mart.RecordMarts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.MessageType;
import tech.tablesaw.api.Table;

/**
 * Opens the marts of one run as Tablesaw frames, by the contract {@link Marts}. The only class that opens Parquet.
 * Columns that a newer minor version added are left alone; attributes that an older one lacks are read as missing.
 */
public final class MartReader {
    private MartReader() {}

    /** Reads the run that {@code CURRENT} names in a marts folder. */
    public static Frames readCurrent(Path marts) {
        return readRun(new RunFolders(marts).currentRun());
    }

    /** Reads every mart of a run folder. Throws {@link UnusableMartsException} where it cannot be trusted. */
    public static Frames readRun(Path run) {
        MartManifest manifest = RunFolders.manifestOf(run);
        Map<String, Table> tables = new HashMap<>();
        for (Mart mart : Marts.ALL) {
            tables.put(mart.name(), read(run, mart, filesOf(manifest, mart)));
        }
        Stream.of(ProgrammeMarts.ALL, ListMarts.ALL, RecordMarts.ALL, List.of(PilotMarts.PILOT_PARTICIPANTS))
                .flatMap(List::stream)
                .forEach(mart -> tables.put(mart.name(), readIfThere(run, mart, manifest)));
        return new Frames(run, manifest, tables);
    }

    /** A run without records of programmes has none of their marts: they are read as empty. */
    private static Table readIfThere(Path run, Mart mart, MartManifest manifest) {
        boolean isThere =
                manifest.marts().stream().anyMatch(files -> files.name().equals(mart.name()));
        MartFiles none = new MartFiles(mart.name(), 0, List.of(), mart.columns());
        return read(run, mart, isThere ? filesOf(manifest, mart) : none);
    }

    private static MartFiles filesOf(MartManifest manifest, Mart mart) {
        return manifest.marts().stream()
                .filter(files -> files.name().equals(mart.name()))
                .findFirst()
                .orElseThrow(() -> new UnusableMartsException(
                        "Run " + manifest.runId() + " has no mart '" + mart.name() + "' in its manifest.json"));
    }

    private static Table read(Path run, Mart mart, MartFiles files) {
        List<ColumnFill> fills = mart.columns().stream().map(ColumnFill::of).toList();
        for (InputFile part : files.files()) {
            Path file = run.resolve(part.path());
            try {
                requireSize(file, part.bytes());
                readPart(file, fills);
            } catch (IOException | RuntimeException e) {
                throw new UnusableMartsException("Cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        Table table = Table.create(mart.name());
        fills.forEach(fill -> table.addColumns(fill.column()));
        if (table.rowCount() != files.rows()) {
            throw new UnusableMartsException("Mart '" + mart.name() + "' has " + table.rowCount() + " rows, but "
                    + files.rows() + " stand in manifest.json");
        }
        return table;
    }

    private static void requireSize(Path file, long expected) throws IOException {
        long found = Files.size(file);
        if (found != expected) {
            throw new UnusableMartsException("it has " + found + " bytes, but manifest.json says " + expected);
        }
    }

    private static void readPart(Path file, List<ColumnFill> fills) throws IOException {
        ParquetReadOptions options =
                ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
            MessageType whole = reader.getFileMetaData().getSchema();
            MessageType wanted = onlyWanted(whole, fills);
            reader.setRequestedSchema(wanted);
            String writer = reader.getFileMetaData().getCreatedBy();
            for (PageReadStore rows = reader.readNextRowGroup(); rows != null; rows = reader.readNextRowGroup()) {
                ColumnReadStoreImpl columns = new ColumnReadStoreImpl(
                        rows, new GroupRecordConverter(wanted).getRootConverter(), wanted, writer);
                fillGroup(rows.getRowCount(), columns, wanted, fills);
            }
        }
    }

    private static MessageType onlyWanted(MessageType whole, List<ColumnFill> fills) {
        List<org.apache.parquet.schema.Type> wanted = new ArrayList<>();
        for (ColumnFill fill : fills) {
            MartColumn column = fill.contract();
            if (whole.containsField(column.name())) {
                wanted.add(whole.getType(column.name()));
            } else if (!column.nullable()) {
                throw new UnusableMartsException("the identifier '" + column.name() + "' is missing");
            }
        }
        return new MessageType(whole.getName(), wanted);
    }

    private static void fillGroup(long rows, ColumnReadStoreImpl columns, MessageType schema, List<ColumnFill> fills) {
        for (ColumnFill fill : fills) {
            String name = fill.contract().name();
            if (!schema.containsField(name)) {
                fill.missing(rows);
                continue;
            }
            ColumnDescriptor descriptor = schema.getColumnDescription(new String[] {name});
            ColumnReader reader = columns.getColumnReader(descriptor);
            int present = descriptor.getMaxDefinitionLevel();
            for (long row = 0; row < rows; row++) {
                if (reader.getCurrentDefinitionLevel() == present) {
                    fill.append(reader);
                } else {
                    fill.missing(1);
                }
                reader.consume();
            }
        }
    }
}
