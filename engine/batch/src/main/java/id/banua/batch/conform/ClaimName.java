package id.banua.batch.conform;

import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a claim's indicator and unit words mean in the catalogue.
 *
 * @param status where the name itself says it ({@code houses_improved_target}); empty where the row must say it
 * @param cumulative where the name itself says it; empty where the row must say it
 * @param factor from the claimed unit to the indicator's
 */
public record ClaimName(
        Indicator indicator,
        Breakdown breakdown,
        Optional<Status> status,
        Optional<Boolean> cumulative,
        BigDecimal factor) {

    /** The same name in a unit that is so many times as large. */
    ClaimName times(BigDecimal times) {
        return new ClaimName(indicator, breakdown, status, cumulative, factor.multiply(times));
    }
}
