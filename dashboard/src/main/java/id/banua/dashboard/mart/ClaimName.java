package id.banua.dashboard.mart;

import id.banua.model.indicator.Breakdown;

/**
 * What the sources' word for an indicator means in the catalogue: {@code tpt_female} is {@code open_unemployment_rate} of
 * women.
 *
 * @param status of a programme's statement; empty where the word says nothing about it
 */
public record ClaimName(String word, String indicator, Breakdown breakdown, String status) {

    static ClaimName of(Frame frame, int row) {
        return new ClaimName(
                frame.text(row, "claim_indicator"),
                frame.text(row, "indicator_id"),
                Breakdown.of(frame.text(row, "breakdown")),
                frame.text(row, "status"));
    }
}
