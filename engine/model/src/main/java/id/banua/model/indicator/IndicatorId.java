package id.banua.model.indicator;

/** The ids of catalogue indicators that code has to name, because they stand in identities or on the first page. */
public final class IndicatorId {
    public static final String POVERTY_RATE = "poverty_rate";
    public static final String POVERTY_GAP_INDEX = "poverty_gap_index";
    public static final String POVERTY_SEVERITY_INDEX = "poverty_severity_index";
    public static final String POOR_POPULATION = "poor_population";
    public static final String POVERTY_LINE = "poverty_line";
    public static final String POVERTY_LINE_FOOD = "poverty_line_food";
    public static final String POVERTY_LINE_NONFOOD = "poverty_line_nonfood";
    public static final String POVERTY_LINE_PER_HOUSEHOLD = "poverty_line_per_household";
    public static final String POOR_HOUSEHOLD_SIZE = "poor_household_size";
    public static final String POVERTY_LINE_FOOD_SHARE = "poverty_line_food_share";
    public static final String OPEN_UNEMPLOYMENT_RATE = "open_unemployment_rate";
    public static final String LABOUR_FORCE_PARTICIPATION_RATE = "labour_force_participation_rate";
    public static final String WORKING_AGE_POPULATION = "working_age_population";
    public static final String LABOUR_FORCE = "labour_force";
    public static final String EMPLOYED = "employed";
    public static final String EMPLOYED_FORMAL = "employed_formal";
    public static final String EMPLOYED_INFORMAL = "employed_informal";
    public static final String UNEMPLOYED = "unemployed";
    public static final String REGISTERED_POPULATION = "registered_population";

    private IndicatorId() {}
}
