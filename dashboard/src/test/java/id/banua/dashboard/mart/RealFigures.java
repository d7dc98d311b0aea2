package id.banua.dashboard.mart;

import java.util.Map;

/** Published figures that lie on both sides of a break, with the sources they were published by. */
final class RealFigures {
    private RealFigures() {}

    static void addTo(TestMarts marts) {
        unemployment(marts);
        humanDevelopment(marts);
        borders(marts);
        marts.figure("extreme_poverty_rate", "00", "2023-03", 1.12, "s025", "ppp-2011-1.90");
        marts.figure("extreme_poverty_rate", "00", "2024-03", 1.26, "s025", "ppp-2017-2.15");
        marts.figure("registered_population", "63", "2025", 4_332_412, "s122");
    }

    private static void unemployment(TestMarts marts) {
        marts.figure("open_unemployment_rate", "63", "2024-02", 3.89, "s132");
        marts.figure("open_unemployment_rate", "63", "2024-08", 4.20, "s132");
        marts.figure("open_unemployment_rate", "63", "2025-02", 3.94, "s132");
        marts.figure("open_unemployment_rate", "63", "2025", 4.02, "s132");
        marts.figure("unemployed", "63", "2024-02", 87_000, "s132");
        marts.figure("unemployed", "63", "2025-02", 88_499, "s132");
        marts.figure("open_unemployment_rate", "64", "2014-08", 7.38, "s144");
        marts.figure("open_unemployment_rate", "64", "2015-08", 7.50, "s144");
        marts.figure("open_unemployment_rate", "64", "2016-08", 7.95, "s144");
    }

    private static void humanDevelopment(TestMarts marts) {
        marts.figure("human_development_index", "63", "2011", 69.92, "s035", "old-method");
        marts.figure("human_development_index", "63", "2013", 67.17, "s035", "new-method-sp2010");
        marts.figure("human_development_index", "63", "2019", 70.72, "s035", "new-method-sp2010");
        marts.figure("human_development_index", "63", "2020", 70.91, "s035", "new-method-sp2010");
        marts.figure("human_development_index", "63", "2021", 73.13, "s038", "new-method-sp2020-lf");
        marts.figure("human_development_index", "63", "2022", 73.46, "s038", "new-method-sp2020-lf");
    }

    /** Kaltim held Kaltara up to September 2014, Papua its three new provinces up to March 2023. */
    private static void borders(TestMarts marts) {
        marts.figure("poor_population", "64", "2013-09", 255_910, "s080");
        marts.figure("poor_population", "64", "2014-09", 252_680, "s080");
        marts.figure("poor_population", "64", "2015-09", 209_990, "s080");
        marts.figure("poor_population", "65", "2015-09", 40_930, "s080");
        marts.figure("gini_ratio", "64", "2014-09", 0.335, "s080");
        marts.figure("gini_ratio", "64", "2015-09", 0.315, "s080");
        marts.figure("poor_population", "94", "2022-03", 922_120, "s088");
        marts.figure("poor_population", "94", "2023-03", 915_150, "s088");
        marts.figure("poor_population", "94", "2024-03", 152_910, "s089");
        marts.figure("poor_population", "95", "2024-03", 93_260, "s089");
        marts.figure("registered_population", "6302060", "2018", 92_115, "s122");
        marts.figure("registered_population", "6302060", "2025", 51_000, "s122");
        marts.figure("registered_population", "6302062", "2025", 42_000, "s122");
        marts.cell("poor_population", "64", "2014-03", Map.of("missing_reason", "lost_in_source"));
    }
}
