package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Every mart that a run publishes. {@link #VERSION} counts breaks (major) and added columns (minor). */
public final class Marts {
    public static final String VERSION = "1.0";

    /** One chosen observation for each indicator, breakdown, region, period and status. */
    public static final Mart OBSERVATIONS = new Mart(
            "observations",
            List.of(
                    identifier("indicator_id"),
                    identifier("breakdown"),
                    identifier("region_code"),
                    identifier("period"),
                    identifier("status"),
                    attribute("topic"),
                    attribute("survey"),
                    attribute("region_level"),
                    attribute("unit"),
                    measure("value"),
                    attribute("missing_reason"),
                    attribute("source_id"),
                    attribute("published_on"),
                    attribute("claim_id"),
                    attribute("choice_reason"),
                    attribute("claim_count", Type.WHOLE),
                    attribute("value_count", Type.WHOLE),
                    attribute("doubt_count", Type.WHOLE),
                    attribute("is_cumulative", Type.FLAG),
                    attribute("run_id")));

    /** Every claim as it was read, what it was conformed to, and what became of it. */
    public static final Mart CLAIMS = new Mart(
            "claims",
            List.of(
                    identifier("claim_id"),
                    attribute("file"),
                    attribute("line", Type.WHOLE),
                    attribute("claimed_indicator"),
                    attribute("claimed_unit"),
                    attribute("claimed_region_code"),
                    attribute("claimed_region_name"),
                    attribute("claimed_period"),
                    attribute("claimed_value"),
                    attribute("indicator_id"),
                    attribute("breakdown"),
                    attribute("region_code"),
                    attribute("period"),
                    attribute("status"),
                    attribute("is_cumulative", Type.FLAG),
                    measure("value"),
                    attribute("rounding_half_width", Type.DECIMAL),
                    attribute("source_id"),
                    attribute("trust_rank", Type.WHOLE),
                    attribute("published_on"),
                    attribute("note"),
                    attribute("standing"),
                    attribute("choice_reason")));

    /** One row for each rule that a claim breaks. */
    public static final Mart FINDINGS = new Mart(
            "findings",
            List.of(
                    identifier("claim_id"),
                    identifier("rule_id"),
                    attribute("severity"),
                    attribute("message_id"),
                    attribute("message_en")));

    /** The named rules of the engine that wrote the run. */
    public static final Mart RULES = new Mart(
            "rules",
            List.of(
                    identifier("rule_id"),
                    attribute("severity"),
                    attribute("title_id"),
                    attribute("title_en"),
                    attribute("meaning_id"),
                    attribute("meaning_en")));

    /** The catalogue of indicators. */
    public static final Mart INDICATORS = new Mart(
            "indicators",
            List.of(
                    identifier("indicator_id"),
                    attribute("topic"),
                    attribute("name_id"),
                    attribute("name_en"),
                    attribute("unit"),
                    attribute("decimals", Type.WHOLE),
                    attribute("direction"),
                    attribute("aggregation"),
                    attribute("numerator"),
                    attribute("denominator"),
                    attribute("survey"),
                    attribute("frequency"),
                    attribute("value_min", Type.DECIMAL),
                    attribute("value_max", Type.DECIMAL),
                    attribute("definition_version"),
                    attribute("definition_id"),
                    attribute("definition_en"),
                    attribute("citation")));

    /** Which survey round exists in which years, and the finest level its sample is designed for. */
    public static final Mart SURVEY_ROUNDS = new Mart(
            "survey_rounds",
            List.of(
                    identifier("survey"),
                    wholeIdentifier("month"),
                    identifier("finest_level"),
                    wholeIdentifier("valid_from"),
                    attribute("valid_to", Type.WHOLE),
                    attribute("note")));

    /** Where claims come from. */
    public static final Mart SOURCES = new Mart(
            "sources",
            List.of(
                    identifier("source_id"),
                    attribute("title"),
                    attribute("publisher"),
                    attribute("kind"),
                    attribute("published_on"),
                    attribute("trust_rank", Type.WHOLE),
                    attribute("reference"),
                    attribute("licence")));

    /** The code book of regions, both code systems. */
    public static final Mart REGIONS = new Mart(
            "regions",
            List.of(
                    identifier("bps_code"),
                    attribute("kemendagri_code"),
                    attribute("name"),
                    attribute("level"),
                    attribute("kind"),
                    attribute("parent_bps_code"),
                    attribute("valid_from"),
                    attribute("valid_to"),
                    attribute("aliases")));

    /** Splits, merges and renames. */
    public static final Mart REGION_CHANGES = new Mart(
            "region_changes",
            List.of(
                    identifier("change_id"),
                    identifier("from_bps_code"),
                    identifier("to_bps_code"),
                    attribute("kind"),
                    attribute("date"),
                    attribute("legal_basis"),
                    attribute("people_moved", Type.WHOLE),
                    attribute("note"),
                    attribute("reference")));

    /** Hexagons of the maps: the centre of a cell lies in that regency and district. */
    public static final Mart MAP_CELLS = new Mart(
            "map_cells",
            List.of(
                    identifier("grid"),
                    wholeIdentifier("row"),
                    wholeIdentifier("col"),
                    attribute("bps_regency_code"),
                    attribute("bps_district_code"),
                    attribute("lon", Type.DECIMAL),
                    attribute("lat", Type.DECIMAL)));

    public static final List<Mart> ALL = List.of(
            OBSERVATIONS,
            CLAIMS,
            FINDINGS,
            RULES,
            INDICATORS,
            SURVEY_ROUNDS,
            SOURCES,
            REGIONS,
            REGION_CHANGES,
            MAP_CELLS);

    private Marts() {}
}
