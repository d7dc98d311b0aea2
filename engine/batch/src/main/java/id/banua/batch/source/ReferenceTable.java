package id.banua.batch.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.math.BigDecimal;
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
    UNIT_WORDS("indicators/unit_words.csv", "word,claim_unit,factor"),
    DEFINITION_VERSIONS(
            "indicators/definition_versions.csv",
            "indicator_id,definition_version,name_id,name_en,note_id,note_en,order,citation"),
    CLAIM_VERSIONS(
            "indicators/claim_versions.csv",
            "indicator_id,source_id,region_code,period_from,period_to,definition_version,note"),
    SERIES_BREAKS(
            "indicators/series_breaks.csv",
            "break_id,indicator_id,region_code,from_period,kind,text_id,text_en,reference"),
    VILLAGES("regions/villages.csv", "kemendagri_code,name,district_bps_code,reference"),
    PILOTS(
            "pilots/pilots.csv",
            "pilot_id,name_id,name_en,region_code,launched_on,told_region_codes,note_id,note_en,source_id"),
    PILOT_STAGES(
            "pilots/stages.csv",
            "pilot_id,stage,name_id,name_en,planned_from,planned_to,actual_from,actual_to,note_id,note_en,"
                    + "planned_source_id,actual_source_id"),
    PILOT_TARGETS("pilots/targets.csv", "pilot_id,target_id,text_id,text_en,told_on,due_on,source_id"),
    PILOT_TOLD("pilots/told_participants.csv", "pilot_id,told_region_code,village,persons,source_id,note"),
    WEIGHTS("regions/weights.csv", "change_id,from_bps_code,to_bps_code,weight,basis,reference"),
    VOCATIONS("programmes/vocations.csv", "vocation,name_id,name_en,kbli_section,is_example"),
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
    public record Line(List<String> columns, int number, List<String> fields) {
        public String get(String column) {
            return fields.get(columns.indexOf(column));
        }

        public long whole(String column) {
            return parsed(column, "a whole number", Long::parseLong);
        }

        public BigDecimal decimal(String column) {
            return parsed(column, "a number", BigDecimal::new);
        }

        private <T> T parsed(String column, String expected, Function<String, T> reading) {
            try {
                return reading.apply(get(column));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        column + ": " + expected + " was expected, found '" + get(column) + "'", e);
            }
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

    /** The lines under the header, blank ones left out. A row is one line, so a quote must close in it. */
    public List<Line> lines(String text) {
        List<String> rows = text.lines().toList();
        requireHeader(rows.isEmpty() ? "an empty file" : rows.get(0));
        List<String> columns = header();
        List<Line> lines = new ArrayList<>();
        for (int number = 2; number <= rows.size(); number++) {
            String row = rows.get(number - 1);
            if (!row.isBlank()) {
                lines.add(new Line(columns, number, fields(number, row)));
            }
        }
        return lines;
    }

    private void requireHeader(String found) {
        if (!found.equals(header)) {
            throw new DataFault(path + ", line 1: the header " + header + " was expected, found " + found);
        }
    }

    private List<String> fields(int number, String row) {
        String place = path + ", line " + number + ": ";
        try {
            List<String> fields = CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(row)
                    .getFields();
            if (fields.size() != header().size()) {
                throw new DataFault(place + header().size() + " fields were expected, found " + fields.size());
            }
            return fields;
        } catch (CsvParseException e) {
            throw new DataFault(place + "quotes that close before the comma were expected, found " + row, e);
        }
    }
}
