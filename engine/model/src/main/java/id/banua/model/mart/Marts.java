package id.banua.model.mart;

import java.util.List;

/** Every mart that a run publishes. {@link #VERSION} counts breaks (major) and added columns (minor). */
public final class Marts {
    public static final String VERSION = "1.0";

    /** One chosen observation for each indicator, breakdown, region, period and status. */
    public static final Mart OBSERVATIONS = FigureMarts.OBSERVATIONS;

    /**
     * What each observation was, as far as published, from {@code known_from} on: one row for each day on which another
     * claim became the chosen one.
     */
    public static final Mart EDITIONS = FigureMarts.EDITIONS;

    /** Every claim as it was read, what it was conformed to, and what became of it. */
    public static final Mart CLAIMS = FigureMarts.CLAIMS;

    /** One row for each rule that a claim breaks. */
    public static final Mart FINDINGS = FigureMarts.FINDINGS;

    /** The named rules of the engine that wrote the run, and what they look at. */
    public static final Mart RULES = FigureMarts.RULES;

    /** The catalogue of indicators. */
    public static final Mart INDICATORS = CatalogueMarts.INDICATORS;

    /** What sources call the indicators, in which units, and what that is in the catalogue. */
    public static final Mart CLAIM_NAMES = CatalogueMarts.CLAIM_NAMES;

    /** Which survey round exists in which years, and the finest level its sample is designed for. */
    public static final Mart SURVEY_ROUNDS = CatalogueMarts.SURVEY_ROUNDS;

    /** Where claims come from. */
    public static final Mart SOURCES = CatalogueMarts.SOURCES;

    /** The definitions that figures of an indicator were made by, the oldest first. */
    public static final Mart DEFINITION_VERSIONS = CatalogueMarts.DEFINITION_VERSIONS;

    /** Where series stop being one; an empty indicator or region means all of them. */
    public static final Mart SERIES_BREAKS = CatalogueMarts.SERIES_BREAKS;

    /** The code book of regions, both code systems. */
    public static final Mart REGIONS = RegionMarts.REGIONS;

    /** Splits, merges and renames. */
    public static final Mart REGION_CHANGES = RegionMarts.REGION_CHANGES;

    /** Which share of the people of an old region lives in each of its successors. */
    public static final Mart REGION_WEIGHTS = RegionMarts.REGION_WEIGHTS;

    /** Hexagons of the maps: the centre of a cell lies in that regency and district. */
    public static final Mart MAP_CELLS = RegionMarts.MAP_CELLS;

    /** Pilots that the press tells of. */
    public static final Mart PILOTS = PilotMarts.PILOTS;

    /** The plan of a pilot against what happened. */
    public static final Mart PILOT_STAGES = PilotMarts.PILOT_STAGES;

    /** What was promised of a pilot. */
    public static final Mart PILOT_TARGETS = PilotMarts.PILOT_TARGETS;

    public static final List<Mart> ALL = List.of(
            OBSERVATIONS,
            EDITIONS,
            CLAIMS,
            FINDINGS,
            RULES,
            INDICATORS,
            CLAIM_NAMES,
            SURVEY_ROUNDS,
            SOURCES,
            REGIONS,
            REGION_CHANGES,
            REGION_WEIGHTS,
            DEFINITION_VERSIONS,
            SERIES_BREAKS,
            MAP_CELLS,
            PILOTS,
            PILOT_STAGES,
            PILOT_TARGETS);

    private Marts() {}
}
