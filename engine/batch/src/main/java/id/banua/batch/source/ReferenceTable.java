package id.banua.batch.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The small tables that a build needs whole: code book, catalogue, sources. */
public enum ReferenceTable {
    REGIONS("regions/regions.csv", "bps_code,kemendagri_code,name,level,kind,parent_bps_code,valid_from,valid_to"),
    ALIASES("regions/aliases.csv", "bps_code,alias,note"),
    CHANGES(
            "regions/changes.csv",
            "change_id,kind,date,from_bps_code,to_bps_code,legal_basis,people_moved,note,reference"),
    MAP_CELLS("regions/map_cells.csv", "grid,row,col,lon,lat,bps_regency_code,bps_district_code"),
    INDICATORS(
            "indicators/indicators.csv",
            "indicator_id,topic,name_id,name_en,unit,decimals,direction,aggregation,numerator,denominator,survey,"
                    + "frequency,value_min,value_max,definition_version,definition_id,definition_en,citation"),
    SURVEY_ROUNDS("indicators/survey_rounds.csv", "survey,month,finest_level,valid_from,valid_to,note"),
    CLAIM_NAMES(
            "indicators/claim_names.csv",
            "claim_indicator,claim_unit,indicator_id,breakdown,status,is_cumulative,factor"),
    SOURCES("sources/sources.csv", "source_id,title,publisher,kind,published_on,trust_rank,reference,licence");

    private final String path;
    private final String header;

    ReferenceTable(String path, String header) {
        this.path = path;
        this.header = header;
    }

    /** Its place below the data folder. */
    public String path() {
        return path;
    }

    public List<String> header() {
        return List.of(header.split(","));
    }

    /** One line of a table: a value by its column. */
    public record Line(ReferenceTable table, CsvRecord values) {
        public String get(String column) {
            return values.getField(table.header().indexOf(column));
        }

        long number() {
            return values.getStartingLineNumber();
        }
    }

    /** Reads every line into a value; a line that cannot be read stops the run with its place. */
    public <T> List<T> read(String text, Function<Line, T> reading) {
        List<T> values = new ArrayList<>();
        for (Line line : lines(text)) {
            try {
                values.add(reading.apply(line));
            } catch (IllegalArgumentException e) {
                throw new DataFault(path + ", line " + line.number() + ": " + e.getMessage(), e);
            }
        }
        return values;
    }

    /** The lines under the header. */
    public List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        try {
            for (CsvRecord found : CsvReader.builder().ofCsvRecord(text)) {
                if (found.getStartingLineNumber() == 1) {
                    requireHeader(found);
                } else {
                    lines.add(lineOf(found));
                }
            }
        } catch (CsvParseException e) {
            throw new DataFault(path + ": comma separated text was expected: " + e.getMessage(), e);
        }
        return lines;
    }

    private void requireHeader(CsvRecord found) {
        if (!found.getFields().equals(header())) {
            throw new DataFault(path + ", line 1: the header " + header + " was expected, found "
                    + String.join(",", found.getFields()));
        }
    }

    private Line lineOf(CsvRecord found) {
        if (found.getFieldCount() != header().size()) {
            throw new DataFault(path + ", line " + found.getStartingLineNumber() + ": " + header().size()
                    + " fields were expected, found " + found.getFieldCount());
        }
        return new Line(this, found);
    }
}
