package id.banua.dashboard.mart;

import java.util.Map;

/** A pilot whose first stage came late, with villages as the press told them and as invented records hold them. */
final class TestPilot {
    private static final String PILOT = "kotabaru-2025";
    private static final String DISTRICT = "6302060";

    private TestPilot() {}

    static void addTo(TestMarts marts) {
        marts.add("pilots", Map.of("pilot_id", PILOT, "name_id", "Percontohan Kotabaru", "name_en", "Kotabaru pilot"));
        marts.add(
                "pilot_stages",
                Map.of(
                        "pilot_id", PILOT,
                        "stage", 1,
                        "name_id", "Uji coba",
                        "name_en", "Trial",
                        "planned_from", "2025-09",
                        "planned_to", "2025-09",
                        "actual_from", "2025-10-04",
                        "actual_to", "2025-10-04",
                        "planned_source_id", "s1"));
        village(marts, "6302", "Sungai Taib", DISTRICT, "s1", 10);
        village(marts, DISTRICT, "Sungai Taib", DISTRICT, "records", 7);
        village(marts, DISTRICT, "Entah", "", "records", 9);
        village(marts, Cohort.ALL, Cohort.ALL, "", "records", 16);
    }

    private static void village(
            TestMarts marts, String told, String village, String liesIn, String source, int persons) {
        marts.add(
                "pilot_participants",
                Map.of(
                        "pilot_id", PILOT,
                        "region_code", told,
                        "village", village,
                        "activity", Cohort.ALL,
                        "outcome", Cohort.ALL,
                        "source_id", source,
                        "lies_in", liesIn,
                        "persons", persons,
                        "is_invented", source.equals("records")));
    }
}
