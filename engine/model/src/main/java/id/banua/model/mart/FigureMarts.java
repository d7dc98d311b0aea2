package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Marts of figures: what is published, how it came to be, and what was found against it. */
final class FigureMarts {

    /** One chosen observation for each indicator, breakdown, region, period and status. */
    static final Mart OBSERVATIONS = new Mart(
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
                    attribute("definition_version"),
                    attribute("run_id")));

    /**
     * What each observation was, as far as published, from {@code known_from} on: one row for each day on which another
     * claim became the chosen one.
     */
    static final Mart EDITIONS = new Mart(
            "editions",
            List.of(
                    identifier("indicator_id"),
                    identifier("breakdown"),
                    identifier("region_code"),
                    identifier("period"),
                    identifier("status"),
                    identifier("known_from"),
                    measure("value"),
                    attribute("rounding_half_width", Type.DECIMAL),
                    attribute("source_id"),
                    attribute("claim_id"),
                    attribute("choice_reason"),
                    attribute("definition_version"),
                    attribute("run_id")));

    /** Every claim as it was read, what it was conformed to, and what became of it. */
    static final Mart CLAIMS = new Mart(
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
                    attribute("definition_version"),
                    attribute("standing"),
                    attribute("choice_reason")));

    /** One row for each rule that a claim breaks. */
    static final Mart FINDINGS = new Mart(
            "findings",
            List.of(
                    identifier("claim_id"),
                    identifier("rule_id"),
                    attribute("severity"),
                    attribute("message_id"),
                    attribute("message_en")));

    /**
     * The named rules of the engine that wrote the run: whether they look at a claim alone, at a cell, at a region, at
     * siblings or at a family of regions, at which indicators (empty: at all), and which series they hold against each other.
     */
    static final Mart RULES = new Mart(
            "rules",
            List.of(
                    identifier("rule_id"),
                    attribute("severity"),
                    attribute("scope"),
                    attribute("indicators"),
                    attribute("relations"),
                    attribute("is_within_source", Type.FLAG),
                    attribute("title_id"),
                    attribute("title_en"),
                    attribute("meaning_id"),
                    attribute("meaning_en")));

    private FigureMarts() {}
}
