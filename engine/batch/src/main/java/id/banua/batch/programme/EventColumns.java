package id.banua.batch.programme;

import java.util.List;

/**
 * What every kind of event has in common: enrolments, grants, houses. An event has a {@link PersonOf#PERSON} where persons
 * are counted, an {@link Area}, an {@link Exit}, and the {@link StageState} of each stage.
 */
public final class EventColumns {
    /** Word of {@link id.banua.model.programme.Programme}. */
    public static final String PROGRAMME = "programme";

    /** What was learnt, or the kind of grant. */
    public static final String VOCATION = "vocation";

    /** Who trained, granted or gave. */
    public static final String INSTITUTION = "institution";

    public static final String SEX = "sex";
    public static final String AGE_BAND = "age_band";
    public static final String DECILE = "decile";

    /** By what cells may be told apart beside region and period. */
    public static final List<String> BREAKDOWNS = List.of(VOCATION, INSTITUTION, SEX, AGE_BAND, DECILE);

    /** Whole rupiah; null where not known. */
    public static final String COST = "cost_rupiah";

    /** The last day of which the records know, in days since 1970; the same in all events of a kind. */
    public static final String KNOWN_UNTIL = "known_until_day";

    /** Stands for what a record does not say. */
    public static final String UNKNOWN = "unknown";

    /** Stands for no distinction. */
    public static final String ALL = "all";

    private EventColumns() {}
}
