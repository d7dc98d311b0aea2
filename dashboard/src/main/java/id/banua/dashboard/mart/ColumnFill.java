package id.banua.dashboard.mart;

import id.banua.model.mart.MartColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import tech.tablesaw.api.BooleanColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.columns.Column;

/** Fills one Tablesaw column with the values of one Parquet column of the type that the contract names. */
record ColumnFill(MartColumn contract, Column<?> column, Consumer<ColumnReader> appender) {

    static ColumnFill of(MartColumn contract) {
        String name = contract.name();
        return switch (contract.type()) {
            case TEXT -> {
                StringColumn texts = StringColumn.create(name);
                Map<Binary, String> seen = new HashMap<>();
                yield new ColumnFill(
                        contract,
                        texts,
                        reader -> texts.append(seen.computeIfAbsent(reader.getBinary(), Binary::toStringUsingUTF8)));
            }
            case WHOLE -> {
                LongColumn wholes = LongColumn.create(name);
                yield new ColumnFill(contract, wholes, reader -> wholes.append(reader.getLong()));
            }
            case DECIMAL -> {
                DoubleColumn decimals = DoubleColumn.create(name);
                yield new ColumnFill(contract, decimals, reader -> decimals.append(reader.getDouble()));
            }
            case FLAG -> {
                BooleanColumn flags = BooleanColumn.create(name);
                yield new ColumnFill(contract, flags, reader -> flags.append(reader.getBoolean()));
            }
        };
    }

    void append(ColumnReader reader) {
        appender.accept(reader);
    }

    void missing(long rows) {
        for (long row = 0; row < rows; row++) {
            column.appendMissing();
        }
    }
}
