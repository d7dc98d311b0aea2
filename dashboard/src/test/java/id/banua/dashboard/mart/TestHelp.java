package id.banua.dashboard.mart;

import java.util.HashMap;
import java.util.Map;

/** Invented help for households of Kotabaru. */
final class TestHelp {
    private TestHelp() {}

    static void addTo(TestMarts marts) {
        add(marts, "package_gaps", Map.of("has", "house", "lacks", "capital", "households", 50, "lacking", 38));
        add(marts, "packages", Map.of("combination", "house+capital", "in_order", Cohort.ALL, "households", 12));
        add(
                marts,
                "assistance",
                Map.of(
                        "recipients", 120,
                        "eligible", 150,
                        "eligible_reached", 105,
                        "recipients_not_eligible", 15,
                        "recipients_not_listed", 0,
                        "recipients_unknown", 0,
                        "coverage_percent", 70.0,
                        "exclusion_error_percent", 30.0,
                        "inclusion_error_percent", 12.5));
    }

    private static void add(TestMarts marts, String mart, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>(columns);
        row.put("region_code", "6302");
        row.put("is_invented", true);
        if (mart.equals("assistance")) {
            row.put("programme", "pkh");
            row.put("quarter", "2026-Q1");
            row.put("list", "dtsen");
            row.put("vintage", "2025-12");
        } else {
            row.put("standing", Cohort.ALL);
        }
        marts.add(mart, row);
    }
}
