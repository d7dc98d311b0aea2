package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/** Marts about pilots: a programme tried in a few districts. Dates are as precise as their sources. */
public final class PilotMarts {

    /** The pilots that sources tell of; {@code told_region_codes} are the districts that the plan names, apart by a space. */
    public static final Mart PILOTS = new Mart(
            "pilots",
            List.of(
                    identifier("pilot_id"),
                    attribute("name_id"),
                    attribute("name_en"),
                    attribute("region_code"),
                    attribute("launched_on"),
                    attribute("told_region_codes"),
                    attribute("note_id"),
                    attribute("note_en"),
                    attribute("source_id")));

    /** The plan of a pilot against what happened, stage by stage; an empty date was not told. */
    public static final Mart PILOT_STAGES = new Mart(
            "pilot_stages",
            List.of(
                    identifier("pilot_id"),
                    wholeIdentifier("stage"),
                    attribute("name_id"),
                    attribute("name_en"),
                    attribute("planned_from"),
                    attribute("planned_to"),
                    attribute("actual_from"),
                    attribute("actual_to"),
                    attribute("note_id"),
                    attribute("note_en"),
                    attribute("planned_source_id"),
                    attribute("actual_source_id")));

    /** What was promised of a pilot, each promise by itself. */
    public static final Mart PILOT_TARGETS = new Mart(
            "pilot_targets",
            List.of(
                    identifier("pilot_id"),
                    identifier("target_id"),
                    attribute("text_id"),
                    attribute("text_en"),
                    attribute("told_on"),
                    attribute("due_on"),
                    attribute("source_id")));

    /**
     * Participants of a pilot by village, {@code all} for the pilot; {@code region_code} is the district in which they were told, {@code lies_in} the
     * one in which the code book has the village, null where it does not know it. {@code activity} and {@code outcome} are
     * {@code all} where the source is the press.
     */
    public static final Mart PILOT_PARTICIPANTS = new Mart(
            "pilot_participants",
            List.of(
                    identifier("pilot_id"),
                    identifier("region_code"),
                    identifier("village"),
                    identifier("activity"),
                    identifier("outcome"),
                    identifier("source_id"),
                    attribute("lies_in"),
                    measure("persons"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    private PilotMarts() {}
}
