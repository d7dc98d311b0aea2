package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/**
 * Marts made from the records of agencies. A run without records has none of them. Counts of persons, households and
 * businesses below the limit of disclosure are withheld, with others that would give them away: the measures are then
 * null and {@code missing_reason} says {@code suppressed}. {@code all} in an identifier means no distinction.
 */
public final class ProgrammeMarts {

    /**
     * How many of a cohort reached a stage. {@code reached + not_reached + unknown + not_observable = base}. {@code
     * low_percent} counts the unknown as not reached, {@code high_percent} as reached, both of those observable; {@code
     * coverage_percent} is the known among the observable. {@code exit_period} is a month, a year, {@code all}, or {@code
     * open} for those who have not left yet.
     */
    public static final Mart OUTCOMES = new Mart(
            "outcomes",
            List.of(
                    identifier("programme"),
                    identifier("region_code"),
                    identifier("exit_period"),
                    identifier("vocation"),
                    identifier("institution"),
                    identifier("sex"),
                    identifier("age_band"),
                    identifier("decile"),
                    identifier("counted"),
                    identifier("evidence"),
                    identifier("employment"),
                    identifier("stage"),
                    attribute("region_level"),
                    measure("base"),
                    measure("reached"),
                    measure("not_reached"),
                    measure("unknown"),
                    measure("not_observable"),
                    measure("low_percent"),
                    measure("high_percent"),
                    measure("coverage_percent"),
                    measure("cost_per_reached_rupiah"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Kaplan-Meier survival of businesses after a grant and of placements, in months since the start. */
    public static final Mart SURVIVAL = new Mart(
            "survival",
            List.of(
                    identifier("subject"),
                    identifier("region_code"),
                    identifier("start_period"),
                    wholeIdentifier("month"),
                    measure("started"),
                    measure("at_risk"),
                    measure("survival"),
                    measure("standard_error"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Job fairs. */
    public static final Mart JOB_FAIRS = new Mart(
            "job_fairs",
            List.of(
                    identifier("event_id"),
                    attribute("name"),
                    attribute("organiser"),
                    attribute("region_code"),
                    attribute("starts_on"),
                    attribute("ends_on"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * The ladder of a job fair from vacancies to people still at work, by sector. {@code value} is null where no employer
     * has reported; {@code employers_reporting} of {@code employers} have.
     */
    public static final Mart JOB_FAIR_LADDER = new Mart(
            "job_fair_ladder",
            List.of(
                    identifier("event_id"),
                    identifier("sector"),
                    identifier("stage"),
                    measure("value"),
                    measure("employers"),
                    measure("employers_reporting"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Whom assistance reached, held against one vintage of one list: coverage, exclusion and inclusion error, percent. */
    public static final Mart ASSISTANCE = new Mart(
            "assistance",
            List.of(
                    identifier("programme"),
                    identifier("quarter"),
                    identifier("region_code"),
                    identifier("list"),
                    identifier("vintage"),
                    attribute("region_level"),
                    measure("recipients"),
                    measure("eligible"),
                    measure("eligible_reached"),
                    measure("recipients_not_eligible"),
                    measure("recipients_not_listed"),
                    measure("coverage_percent"),
                    measure("exclusion_error_percent"),
                    measure("inclusion_error_percent"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Families that stayed, entered or left from one quarter to the next, and whether the list that chose them changed. */
    public static final Mart ASSISTANCE_FLOWS = new Mart(
            "assistance_flows",
            List.of(
                    identifier("programme"),
                    identifier("quarter"),
                    identifier("region_code"),
                    identifier("flow"),
                    identifier("because"),
                    measure("families"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Households by the help that they got from any agency: {@code combination} without, {@code in_order} with its order. */
    public static final Mart PACKAGES = new Mart(
            "packages",
            List.of(
                    identifier("region_code"),
                    identifier("combination"),
                    identifier("in_order"),
                    measure("households"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /** Persons who left a poor register from one vintage to the next, by reason. */
    public static final Mart LIST_EXITS = new Mart(
            "list_exits",
            List.of(
                    identifier("list"),
                    identifier("vintage"),
                    identifier("region_code"),
                    identifier("because"),
                    measure("persons"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    private ProgrammeMarts() {}
}
