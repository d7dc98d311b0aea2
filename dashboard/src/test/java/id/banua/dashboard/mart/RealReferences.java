package id.banua.dashboard.mart;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartColumn;
import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reference tables of {@code datasets/} as marts: real breaks, versions, rounds, regions, changes and weights. */
final class RealReferences {
    private static final Path DATASETS = Path.of("..", "datasets");

    private static final Map<Mart, String> FILES = Map.of(
            Marts.INDICATORS, "indicators/indicators.csv",
            Marts.SURVEY_ROUNDS, "indicators/survey_rounds.csv",
            Marts.DEFINITION_VERSIONS, "indicators/definition_versions.csv",
            Marts.SERIES_BREAKS, "indicators/series_breaks.csv",
            Marts.SOURCES, "sources/sources.csv",
            Marts.REGIONS, "regions/regions.csv",
            Marts.REGION_CHANGES, "regions/changes.csv",
            Marts.REGION_WEIGHTS, "regions/weights.csv",
            Marts.MAP_CELLS, "regions/map_cells.csv");

    private RealReferences() {}

    static void addTo(TestMarts marts) throws IOException {
        for (Map.Entry<Mart, String> table : new LinkedHashMap<>(FILES).entrySet()) {
            try (CsvReader<NamedCsvRecord> lines =
                    CsvReader.builder().ofNamedCsvRecord(DATASETS.resolve(table.getValue()))) {
                lines.forEach(line -> marts.add(table.getKey().name(), row(table.getKey(), line)));
            }
        }
    }

    private static Map<String, Object> row(Mart mart, NamedCsvRecord line) {
        Map<String, Object> row = new HashMap<>();
        for (MartColumn column : mart.columns()) {
            String text = line.findField(column.name()).orElse("");
            boolean isNumber = column.type() == MartColumn.Type.WHOLE || column.type() == MartColumn.Type.DECIMAL;
            if (!isNumber) {
                row.put(column.name(), text);
            } else if (!text.isEmpty()) {
                row.put(column.name(), Double.valueOf(text));
            }
        }
        return row;
    }
}
