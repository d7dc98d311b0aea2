package id.banua.dashboard.mart;

import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest;
import java.nio.file.Path;
import java.util.Map;
import tech.tablesaw.api.Table;

/**
 * The marts of one run as Tablesaw tables, for notebooks and for the queries of this package.
 *
 * @param run the folder they were read from
 */
public record Frames(Path run, MartManifest manifest, Map<String, Table> tables) {

    public Frames {
        tables = Map.copyOf(tables);
    }

    /** The table of a mart of the contract. */
    public Table table(Mart mart) {
        Table table = tables.get(mart.name());
        if (table == null) {
            throw new IllegalArgumentException("Run " + manifest.runId() + " has no mart '" + mart.name() + "'");
        }
        return table;
    }

    Frame frame(Mart mart) {
        return new Frame(table(mart));
    }
}
