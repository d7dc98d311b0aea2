package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Marts of the catalogue: indicators, their definitions, rounds and breaks, and the sources. */
final class CatalogueMarts {

    /** The catalogue of indicators. */
    static final Mart INDICATORS = new Mart(
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

    /** What sources call the indicators, in which units, and what that is in the catalogue. */
    static final Mart CLAIM_NAMES = new Mart(
            "claim_names",
            List.of(
                    identifier("claim_indicator"),
                    identifier("claim_unit"),
                    attribute("indicator_id"),
                    attribute("breakdown"),
                    attribute("status"),
                    attribute("is_cumulative", Type.FLAG),
                    attribute("factor", Type.DECIMAL)));

    /** Which survey round exists in which years, and the finest level its sample is designed for. */
    static final Mart SURVEY_ROUNDS = new Mart(
            "survey_rounds",
            List.of(
                    identifier("survey"),
                    wholeIdentifier("month"),
                    identifier("finest_level"),
                    wholeIdentifier("valid_from"),
                    attribute("valid_to", Type.WHOLE),
                    attribute("note")));

    /** Where claims come from. */
    static final Mart SOURCES = new Mart(
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

    /** The definitions that figures of an indicator were made by, the oldest first. */
    static final Mart DEFINITION_VERSIONS = new Mart(
            "definition_versions",
            List.of(
                    identifier("indicator_id"),
                    identifier("definition_version"),
                    attribute("name_id"),
                    attribute("name_en"),
                    attribute("note_id"),
                    attribute("note_en"),
                    attribute("order", Type.WHOLE),
                    attribute("citation")));

    /** Where series stop being one; an empty indicator or region means all of them. */
    static final Mart SERIES_BREAKS = new Mart(
            "series_breaks",
            List.of(
                    identifier("break_id"),
                    attribute("indicator_id"),
                    attribute("region_code"),
                    attribute("from_period"),
                    attribute("kind"),
                    attribute("text_id"),
                    attribute("text_en"),
                    attribute("reference")));

    private CatalogueMarts() {}
}
