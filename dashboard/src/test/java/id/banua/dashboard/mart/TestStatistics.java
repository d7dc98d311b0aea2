package id.banua.dashboard.mart;

import java.util.HashMap;
import java.util.Map;

/** Indicators, sources, figures and findings. */
final class TestStatistics {
    /** The day on which each source came out. */
    static final Map<String, String> PUBLISHED =
            Map.of("s1", "2025-01-16", "s2", "2024-07-01", "s3", "2018-11-05", "s4", "2021-07-31");

    private TestStatistics() {}

    static void addTo(TestMarts marts) {
        indicator(marts, "poverty_rate", "poverty", "percent", "susenas", "Persentase penduduk miskin", "Poverty rate");
        indicator(marts, "poor_population", "poverty", "persons", "susenas", "Penduduk miskin", "Poor people");
        indicator(marts, "open_unemployment_rate", "labour", "percent", "sakernas", "Pengangguran", "Unemployment");
        indicator(marts, "unemployed", "labour", "persons", "sakernas", "Penganggur", "Unemployed people");
        source(marts, "s1", "BPS Kalsel, profil kemiskinan", "BPS Kalimantan Selatan", "press");
        source(marts, "s2", "BPS Kaltim, profil kemiskinan", "BPS Kalimantan Timur", "press");
        source(marts, "s3", "BPS, keadaan ketenagakerjaan", "BPS Kalimantan Selatan", "publication");
        source(marts, "s4", "BPS, deret TPT", "BPS", "api");
        figures(marts);
        contested(marts);
        quarantined(marts);
        revised(marts);
        TestRules.addTo(marts);
    }

    /** Published figures; the source is named in the marts. Those of regencies are invented. */
    private static void figures(TestMarts marts) {
        marts.figure("poverty_rate", "63", "2022-03", 4.49, "s1");
        marts.figure("poverty_rate", "63", "2022-09", 4.61, "s1");
        marts.figure("poverty_rate", "63", "2024-03", 4.11, "s1");
        marts.figure("poverty_rate", "63", "2024-09", 4.02, "s1");
        marts.figure("poor_population", "63", "2024-09", 180_200, "s1");
        marts.figure("poverty_rate", "64", "2023-03", 6.11, "s2");
        marts.figure("poverty_rate", "64", "2024-03", 5.78, "s2");
        marts.figure("open_unemployment_rate", "63", "2024-02", 3.89, "s1");
        marts.figure("open_unemployment_rate", "63", "2025-02", 3.94, "s1");
        marts.figure("unemployed", "63", "2025-02", 88_499, "s1");
        marts.figure("poverty_rate", "6301", "2024-03", 4.5, "s1");
        marts.figure("poverty_rate", "6302", "2024-03", 4.2, "s1");
        marts.figure("poverty_rate", "6371", "2023-03", 4.9, "s1");
    }

    private static void contested(TestMarts marts) {
        marts.claim("claims/test.csv:90", "poverty_rate", "6371", "2024-03", 4.7, "s1", "chosen");
        marts.claim("claims/test.csv:91", "poverty_rate", "6371", "2024-03", 4.8, "s2", "kept");
        marts.cell(
                "poverty_rate",
                "6371",
                "2024-03",
                Map.of(
                        "value",
                        4.7,
                        "source_id",
                        "s1",
                        "claim_id",
                        "claims/test.csv:90",
                        "choice_reason",
                        "higher_trust",
                        "claim_count",
                        2,
                        "value_count",
                        2));
    }

    private static void quarantined(TestMarts marts) {
        marts.claim("claims/test.csv:99", "poverty_rate", "6302", "2025-03", 43.6, "s2", "quarantined");
        marts.cell("poverty_rate", "6302", "2025-03", Map.of("missing_reason", "quarantined", "doubt_count", 1));
        marts.add(
                "findings",
                Map.of(
                        "claim_id", "claims/test.csv:99",
                        "rule_id", "within_the_province",
                        "severity", "quarantine",
                        "message_id", "43,6 persen tidak mungkin bila provinsi 4 persen",
                        "message_en", "43.6 per cent cannot be while the province has 4 per cent"));
    }

    /** A figure that was published twice: the numbers are those of BPS. */
    private static void revised(TestMarts marts) {
        String cell = "open_unemployment_rate";
        marts.claim("claims/test.csv:80", cell, "63", "2018-08", 4.5, "s3", "kept");
        marts.claim("claims/test.csv:81", cell, "63", "2018-08", 4.35, "s4", "chosen");
        marts.edition(cell, "63", "2018-08", 4.5, "s3", "claims/test.csv:80");
        marts.edition(cell, "63", "2018-08", 4.35, "s4", "claims/test.csv:81");
        Map<String, Object> chosen = new HashMap<>();
        chosen.put("value", 4.35);
        chosen.put("source_id", "s4");
        chosen.put("published_on", "2021-07-31");
        chosen.put("claim_id", "claims/test.csv:81");
        chosen.put("choice_reason", "later_edition");
        chosen.put("claim_count", 2);
        chosen.put("value_count", 2);
        marts.cell(cell, "63", "2018-08", chosen);
    }

    private static void indicator(
            TestMarts marts, String id, String topic, String unit, String survey, String nameId, String nameEn) {
        Map<String, Object> row = new HashMap<>();
        row.put("indicator_id", id);
        row.put("topic", topic);
        row.put("name_id", nameId);
        row.put("name_en", nameEn);
        row.put("unit", unit);
        row.put("decimals", 2);
        row.put("direction", "lower_is_better");
        row.put("aggregation", unit.equals("persons") ? "sum" : "ratio");
        row.put("survey", survey);
        row.put("frequency", "rounds");
        row.put("definition_version", "1");
        row.put("definition_id", "Definisi " + nameId + ".");
        row.put("definition_en", "Definition of " + nameEn + ".");
        row.put("citation", "BPS");
        marts.add("indicators", row);
    }

    private static void source(TestMarts marts, String id, String title, String publisher, String kind) {
        marts.add(
                "sources",
                Map.of(
                        "source_id",
                        id,
                        "title",
                        title,
                        "publisher",
                        publisher,
                        "kind",
                        kind,
                        "published_on",
                        PUBLISHED.getOrDefault(id, ""),
                        "trust_rank",
                        2,
                        "reference",
                        "https://example.org/" + id,
                        "licence",
                        ""));
    }
}
