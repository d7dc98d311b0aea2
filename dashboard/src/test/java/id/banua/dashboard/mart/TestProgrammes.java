package id.banua.dashboard.mart;

import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.Programme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented outcomes of 40 trained people of Kotabaru, a job fair, help for households, and the pilot's participants. */
public final class TestProgrammes {
    private static final String ALL = Cohort.ALL;

    private TestProgrammes() {}

    /** Puts them beside the published figures. */
    public static TestMarts beside(TestMarts marts) {
        for (String region : List.of("00", "63", "6302")) {
            ladder(marts, region, ALL, ALL);
            ladder(marts, region, "2025", ALL);
            ladder(marts, region, ALL, "las");
        }
        cell(marts, Map.of("region_code", "6301", "stage", "enrolled", "missing_reason", "suppressed"));
        fair(marts);
        TestHelp.addTo(marts);
        TestPilot.addTo(marts);
        survival(marts);
        linked(marts);
        files(marts);
        marts.add("vocations", Map.of("vocation", "las", "name_id", "Teknik las", "name_en", "Welding"));
        return marts;
    }

    /** The enrolments came in two files. */
    private static void files(TestMarts marts) {
        for (String part : List.of("part-0.csv", "part-1.csv")) {
            marts.add(
                    "record_files",
                    Map.of(
                            "file",
                            "programmes/enrolments/" + part,
                            "record_type",
                            "enrolments",
                            "rows",
                            1200,
                            "quarantined",
                            3,
                            "warned",
                            40,
                            "is_invented",
                            true));
        }
    }

    /** Enrolled 40, of whom 30 completed; what became of 9 is not known, and half a year has not passed for 10. */
    private static void ladder(TestMarts marts, String region, String period, String vocation) {
        for (OutcomeStage stage : Programme.TRAINING.stages()) {
            Map<String, Object> row = new HashMap<>();
            row.put("region_code", region);
            row.put("exit_period", period);
            row.put("vocation", vocation);
            row.put("stage", stage.id());
            row.putAll(
                    switch (stage) {
                        case ENROLLED -> parts(40, 0, 0, 0);
                        case COMPLETED -> parts(30, 10, 0, 0);
                        case ASSESSED -> parts(28, 12, 0, 0);
                        case CERTIFIED -> parts(24, 16, 0, 0);
                        case RETAINED_12M, EMPLOYED_Q4 -> parts(0, 0, 0, 40);
                        default -> parts(12, 9, 9, 10);
                    });
            cell(marts, row);
        }
    }

    private static Map<String, Object> parts(int reached, int notReached, int unknown, int notObservable) {
        Map<String, Object> parts = new HashMap<>(Map.of(
                "base", reached + notReached + unknown + notObservable,
                "reached", reached,
                "not_reached", notReached,
                "unknown", unknown,
                "not_observable", notObservable));
        double observable = reached + notReached + unknown;
        if (observable > 0) {
            parts.put("low_percent", 100 * reached / observable);
            parts.put("high_percent", 100 * (reached + unknown) / observable);
            parts.put("coverage_percent", 100 * (reached + notReached) / observable);
        }
        return parts;
    }

    private static void cell(TestMarts marts, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>();
        for (String identifier : List.of(
                "exit_period", "vocation", "institution", "sex", "age_band", "decile", "evidence", "employment")) {
            row.put(identifier, ALL);
        }
        row.put("programme", "training");
        row.put("counted", "persons");
        row.put("region_level", "regency");
        row.put("known_until", "2026-06-30");
        row.put("is_invented", true);
        row.putAll(columns);
        marts.add("outcomes", row);
    }

    /** Two employers with 20 vacancies; only one has reported, and nobody whether people stayed. */
    private static void fair(TestMarts marts) {
        marts.add(
                "job_fairs",
                Map.of(
                        "event_id", "kotabaru-2026",
                        "name", "Bursa Kerja Kotabaru",
                        "organiser", "Disnakertrans",
                        "region_code", "6302",
                        "starts_on", "2026-02-03",
                        "ends_on", "2026-02-04",
                        "is_invented", true));
        rung(marts, "vacancies", 20, 2);
        rung(marts, "hired", 7, 1);
        rung(marts, "retained", null, 0);
    }

    private static void rung(TestMarts marts, String stage, @Nullable Integer value, int reporting) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "event_id",
                "kotabaru-2026",
                "sector",
                ALL,
                "stage",
                stage,
                "employers",
                2,
                "employers_reporting",
                reporting,
                "is_invented",
                true));
        if (value != null) {
            row.put("value", value);
        }
        marts.add("job_fair_ladder", row);
    }

    private static void linked(TestMarts marts) {
        linked(marts, "trainees", "poor_register", 10, 2);
        linked(marts, "poor_register", "trainees", 500, null);
    }

    /** 24 persons in both, six of them by name, and the others; a null for review is withheld. */
    private static void linked(
            TestMarts marts, String records, String register, int unmatched, @Nullable Integer forReview) {
        Map<String, Object> side = Map.of("records", records, "register", register, "is_invented", true);
        Map<String, Object> exact = new HashMap<>(Map.of("method", "exact", "persons", 18));
        Map<String, Object> likely =
                new HashMap<>(Map.of("method", "probabilistic", "persons", 6, "expected_precision", 0.991));
        Map<String, Object> none = new HashMap<>(Map.of("method", "unmatched", "persons", unmatched));
        if (forReview == null) {
            none.put("missing_reason", "suppressed");
        } else {
            none.put("for_review", forReview);
        }
        for (Map<String, Object> row : List.of(exact, likely, none)) {
            row.putAll(side);
            marts.add("linkage", row);
        }
    }

    /** Eight businesses, of which a quarter closed in the third month. */
    private static void survival(TestMarts marts) {
        for (int month = 0; month <= 6; month++) {
            marts.add(
                    "survival",
                    Map.of(
                            "subject",
                            "placement",
                            "region_code",
                            "6302",
                            "start_period",
                            ALL,
                            "month",
                            month,
                            "started",
                            8,
                            "at_risk",
                            month < 3 ? 8 : 6,
                            "survival",
                            month < 3 ? 1.0 : 0.75,
                            "standard_error",
                            month < 3 ? 0.0 : 0.153,
                            "is_invented",
                            true));
        }
    }
}
