package id.banua.model.mart;

import static id.banua.model.mart.MartColumn.attribute;
import static id.banua.model.mart.MartColumn.identifier;
import static id.banua.model.mart.MartColumn.measure;
import static id.banua.model.mart.MartColumn.wholeIdentifier;

import id.banua.model.mart.MartColumn.Type;
import java.util.List;

/**
 * Marts of cohorts and events, made from the records of agencies. A run without records has none of them. Counts of persons, households and
 * businesses below the limit of disclosure are withheld, with others that would give them away: the measures are then
 * null and {@code missing_reason} says {@code suppressed}. {@code all} in an identifier means no distinction.
 */
public final class ProgrammeMarts {

    /**
     * How many of a cohort reached a stage. {@code reached + not_reached + unknown + not_observable = base}. {@code
     * low_percent} counts the unknown as not reached, {@code high_percent} as reached, both of those observable; {@code
     * coverage_percent} is the known among the observable.
     *
     * <p>{@code exit_period} is a month, a year, {@code all}, {@code open} for those who have not left yet, or {@code unknown}
     * for those of whom only the day of leaving is not known. {@code counted} is {@code enrolments} or {@code persons};
     * {@code grants} or {@code businesses}; {@code houses}. A person or business stands in each cohort once, with the region and
     * all else of the last exit in it: over regions, vocations, sexes, ages and deciles they add up, over years they need not,
     * since one may leave twice. A region code that ends in {@code -unknown} is the rest of a regency whose district is not known.
     *
     * <p>In a row of one kind of {@code evidence} or {@code employment} whoever reached the stage otherwise counts as not
     * reached: {@code reported} and {@code verified} make {@code all}, and so do the kinds of work. {@code announced} holds those of
     * whom nothing but an announcement is known; in {@code all} they are unknown.
     *
     * <p>{@code cost_per_reached_rupiah} is the cost of all whose stage can be known over those known to have reached it;
     * {@code cost_per_reached_low_rupiah} over the unknown as well; both of those whose cost is known, {@code
     * cost_known_percent} of the base. {@code known_until} is the last day of which the records know.
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
                    measure("cost_per_reached_low_rupiah"),
                    measure("cost_known_percent"),
                    attribute("known_until"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * Kaplan-Meier survival of businesses after their first grant and of placements, {@code subject} {@code business} or {@code
     * placement}, after each month since the start; {@code survival} is a ratio, {@code at_risk} how many were followed beyond
     * the month. A curve ends with the last month through which anybody was followed.
     */
    public static final Mart SURVIVAL = new Mart(
            "survival",
            List.of(
                    identifier("subject"),
                    identifier("region_code"),
                    identifier("start_period"),
                    wholeIdentifier("month"),
                    attribute("region_level"),
                    measure("started"),
                    measure("at_risk"),
                    measure("survival"),
                    measure("standard_error"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    /**
     * Businesses alive 6 and 12 months after a grant ({@code stage}) by their turnover against the month before it: {@code
     * lower}, {@code same}, {@code higher} or {@code unknown}, as the first visit of the half year from then on tells.
     */
    public static final Mart BUSINESS_TURNOVER = new Mart(
            "business_turnover",
            List.of(
                    identifier("region_code"),
                    identifier("start_period"),
                    identifier("stage"),
                    identifier("turnover_class"),
                    attribute("region_level"),
                    measure("businesses"),
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
     * The ladder of a job fair from vacancies to people still at work, by sector ({@code all}: the fair); stages are those of
     * {@link id.banua.model.programme.FairStage}. {@code value} is null where no employer has reported; {@code
     * employers_reporting} of {@code employers} have. A fill rate is {@code value} over {@code vacancies_of_reporting}, the
     * vacancies of the employers who reported.
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
                    measure("vacancies_of_reporting"),
                    attribute("missing_reason"),
                    attribute("is_invented", Type.FLAG),
                    attribute("run_id")));

    public static final List<Mart> ALL = List.of(OUTCOMES, SURVIVAL, BUSINESS_TURNOVER, JOB_FAIRS, JOB_FAIR_LADDER);

    private ProgrammeMarts() {}
}
