package id.banua.dashboard.mart;

import java.util.List;

/**
 * Whose outcomes are counted.
 *
 * @param regionCode BPS code of where they live
 * @param period month or year of the exit, {@code all}, or {@code open} for those who have not left yet
 */
public record Cohort(String programme, String regionCode, String period, Split split) {
    /** No distinction. */
    public static final String ALL = "all";

    static final String[] COLUMNS = {
        "programme", "region_code", "exit_period", "vocation", "institution", "sex", "age_band", "decile"
    };

    /** Which part of them; each is {@link #ALL} where no distinction is made. */
    public record Split(String vocation, String institution, String sex, String ageBand, String decile) {
        public static final Split NONE = new Split(ALL, ALL, ALL, ALL, ALL);

        /** Those of one value of one of the {@link Dimension}s. */
        public static Split by(Dimension dimension, String value) {
            return NONE.with(dimension, value);
        }

        /** The same with another value in one dimension. */
        public Split with(Dimension dimension, String value) {
            return switch (dimension) {
                case VOCATION -> new Split(value, institution, sex, ageBand, decile);
                case INSTITUTION -> new Split(vocation, value, sex, ageBand, decile);
                case SEX -> new Split(vocation, institution, value, ageBand, decile);
                case AGE_BAND -> new Split(vocation, institution, sex, value, decile);
                case DECILE -> new Split(vocation, institution, sex, ageBand, value);
            };
        }
    }

    /** By what cohorts are told apart, beside place and time. */
    public enum Dimension {
        VOCATION,
        INSTITUTION,
        SEX,
        AGE_BAND,
        DECILE;

        /** The lower-case word of the marts. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Cohort of(Frame frame, int row) {
        return new Cohort(
                frame.text(row, "programme"),
                frame.text(row, "region_code"),
                frame.text(row, "exit_period"),
                new Split(
                        frame.text(row, "vocation"),
                        frame.text(row, "institution"),
                        frame.text(row, "sex"),
                        frame.text(row, "age_band"),
                        frame.text(row, "decile")));
    }

    /** A whole programme in a region. */
    public static Cohort whole(String programme, String regionCode, String period) {
        return new Cohort(programme, regionCode, period, Split.NONE);
    }

    public Cohort in(String otherPeriod) {
        return new Cohort(programme, regionCode, otherPeriod, split);
    }

    public Cohort at(String otherRegion) {
        return new Cohort(programme, otherRegion, period, split);
    }

    public Cohort of(Split other) {
        return new Cohort(programme, regionCode, period, other);
    }

    List<String> texts() {
        return List.of(
                programme,
                regionCode,
                period,
                split.vocation(),
                split.institution(),
                split.sex(),
                split.ageBand(),
                split.decile());
    }
}
