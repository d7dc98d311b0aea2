package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small marts for tests, told row by row; {@link #published()} holds published figures of two provinces. */
public final class TestMarts {
    private final Map<String, List<Map<String, Object>>> rows = new HashMap<>();

    /** Two provinces with three regencies, four indicators, one quarantined claim and one cell with two claims. */
    public static TestMarts published() {
        TestMarts marts = new TestMarts();
        TestPlaces.addTo(marts);
        TestStatistics.addTo(marts);
        return marts;
    }

    /** The real reference tables with published figures on both sides of breaks. */
    public static TestMarts broken() throws IOException {
        TestMarts marts = new TestMarts();
        RealReferences.addTo(marts);
        RealFigures.addTo(marts);
        return marts;
    }

    public TestMarts add(String mart, Map<String, Object> row) {
        rows.computeIfAbsent(mart, unseen -> new ArrayList<>()).add(row);
        return this;
    }

    /** Adds a figure with the one claim that it was chosen from. */
    public TestMarts figure(String indicator, String region, String period, double value, String source) {
        return figure(indicator, region, period, value, source, "1");
    }

    /** The same of a version of the definition. */
    public TestMarts figure(
            String indicator, String region, String period, double value, String source, String version) {
        String claim =
                "claims/test.csv:" + (rows.getOrDefault("claims", List.of()).size() + 2);
        claim(claim, indicator, region, period, value, source, "chosen");
        edition(indicator, region, period, value, source, claim);
        return cell(
                indicator,
                region,
                period,
                Map.of("value", value, "source_id", source, "claim_id", claim, "definition_version", version));
    }

    /** Adds an observation; columns that are not given take what a lone, undoubted claim would have. */
    public TestMarts cell(String indicator, String region, String period, Map<String, Object> columns) {
        Map<String, Object> row = new HashMap<>(Map.of("claim_count", 1, "value_count", 1, "doubt_count", 0));
        row.put("indicator_id", indicator);
        row.put("breakdown", "total");
        row.put("region_code", region);
        row.put("period", period);
        row.put("status", "published");
        row.put("choice_reason", "only_claim");
        row.put("definition_version", "1");
        row.put("published_on", "2025-01-16");
        row.putAll(columns);
        return add("observations", row);
    }

    /** Adds a claim about a published total. */
    public TestMarts claim(
            String id, String indicator, String region, String period, double value, String source, String standing) {
        Map<String, Object> row = new HashMap<>();
        row.put("claim_id", id);
        row.put("claimed_indicator", indicator);
        row.put("claimed_value", String.valueOf(value));
        row.put("claimed_region_code", region);
        row.put("claimed_period", period);
        row.put("indicator_id", indicator);
        row.put("breakdown", "total");
        row.put("region_code", region);
        row.put("period", period);
        row.put("status", "published");
        row.put("value", value);
        row.put("source_id", source);
        row.put("published_on", TestStatistics.PUBLISHED.getOrDefault(source, "2025-01-16"));
        row.put("trust_rank", 2);
        row.put("definition_version", "1");
        row.put("file", "claims/test.csv");
        row.put("line", Long.parseLong(id.substring(id.indexOf(':') + 1)));
        row.put("rounding_half_width", 0.005);
        row.put("standing", standing);
        return add("claims", row);
    }

    /** Adds the edition that a claim brought on the day of its source. */
    public TestMarts edition(
            String indicator, String region, String period, double value, String source, String claim) {
        Map<String, Object> row = new HashMap<>();
        row.put("indicator_id", indicator);
        row.put("breakdown", "total");
        row.put("region_code", region);
        row.put("period", period);
        row.put("status", "published");
        row.put("known_from", TestStatistics.PUBLISHED.getOrDefault(source, "2025-01-16"));
        row.put("value", value);
        row.put("rounding_half_width", 0.005);
        row.put("source_id", source);
        row.put("claim_id", claim);
        row.put("choice_reason", "later_edition");
        row.put("definition_version", "1");
        return add("editions", row);
    }

    /** Writes the run and puts it in force. */
    public Path write(Path folder, String runId) throws IOException {
        Path run = MartFiles.writeRun(folder, runId, Marts.VERSION, rows);
        MartFiles.putInForce(folder, runId);
        return run;
    }

    /** Writes the run without putting it in force, with a mart version of its own. */
    public Path writeOnly(Path folder, String runId, String martVersion) throws IOException {
        return MartFiles.writeRun(folder, runId, martVersion, rows);
    }

    /** Names a run as the one in force. */
    public static void putInForce(Path folder, String runId) throws IOException {
        MartFiles.putInForce(folder, runId);
    }
}
