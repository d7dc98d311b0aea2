package id.banua.dashboard.mart;

import java.util.HashMap;
import java.util.Map;

/** Rules of each scope, and the words that claims files have for indicators. */
final class TestRules {
    private TestRules() {}

    static void addTo(TestMarts marts) {
        rule(marts, "value_is_possible", "claim", Map.of());
        rule(marts, "count_is_whole", "claim", Map.of("indicators", "poor_population; unemployed"));
        rule(marts, "claims_agree", "cell", Map.of());
        rule(marts, "change_is_usual", "region", Map.of());
        rule(
                marts,
                "rate_follows_from_counts",
                "region",
                Map.of(
                        "indicators", "open_unemployment_rate; poor_population; poverty_rate; unemployed",
                        "relations",
                                "open_unemployment_rate:total + unemployed:total; poverty_rate:total + poor_population:total",
                        "is_within_source", true));
        rule(marts, "level_is_usual", "siblings", Map.of());
        rule(marts, "parts_make_whole", "family", Map.of());
        rule(marts, "within_the_province", "siblings", quarantine());
        name(marts, "poverty_rate_p0", "poverty_rate", "total");
        name(marts, "tpt", "open_unemployment_rate", "total");
        name(marts, "poverty_rate_p0_urban", "poverty_rate", "urban");
    }

    private static Map<String, Object> quarantine() {
        Map<String, Object> quarantine = new HashMap<>();
        quarantine.put("severity", "quarantine");
        quarantine.put("title_id", "Tidak jauh di luar provinsinya");
        quarantine.put("title_en", "Not far outside its province");
        quarantine.put("meaning_id", "Nilai kabupaten harus masuk akal terhadap provinsi.");
        quarantine.put("meaning_en", "A regency's value has to be plausible against the province.");
        return quarantine;
    }

    private static void rule(TestMarts marts, String id, String scope, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>();
        row.put("rule_id", id);
        row.put("scope", scope);
        row.put("severity", "warn");
        row.put("title_id", "Aturan " + id);
        row.put("title_en", "Rule " + id);
        row.put("meaning_id", "Arti aturan " + id + ".");
        row.put("meaning_en", "Meaning of " + id + ".");
        row.putAll(columns);
        marts.add("rules", row);
    }

    private static void name(TestMarts marts, String word, String indicator, String breakdown) {
        marts.add(
                "claim_names",
                Map.of(
                        "claim_indicator",
                        word,
                        "claim_unit",
                        "percent",
                        "indicator_id",
                        indicator,
                        "breakdown",
                        breakdown,
                        "factor",
                        1.0));
    }
}
