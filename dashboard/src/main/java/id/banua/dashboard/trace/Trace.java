package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CellClaims;
import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.NotHeldException;
import id.banua.model.indicator.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one cell.
 *
 * @param cell as of the day that is looked at; empty where it was published later only
 * @param told the claim whose origin is told: the chosen one, or the first where all are in quarantine
 * @param rules what the rules found about that claim
 * @param editions of all days
 */
public record Trace(
        CellKey key,
        Indicator indicator,
        Optional<Observation> cell,
        CellClaims claims,
        Optional<Claim> told,
        List<RuleOutcome> rules,
        List<Vintage> editions) {

    public Trace {
        rules = List.copyOf(rules);
        editions = List.copyOf(editions);
    }

    /** What the marts know of a cell; {@link NotHeldException} names what they hold instead where that is nothing. */
    public static Trace of(Edition edition, CellKey key) {
        Indicator indicator = edition.marts().catalogue().find(key.indicator()).orElseThrow();
        Optional<Observation> cell = edition.marts().observations().find(key);
        List<Vintage> editions = edition.marts().vintages().of(key);
        if (cell.isEmpty() && editions.isEmpty()) {
            throw HeldInstead.of(edition, indicator, key);
        }
        CellClaims claims = edition.marts().claimsAbout(key);
        Optional<Claim> told = claims.chosen().or(() -> claims.list().stream().findFirst());
        List<RuleOutcome> rules =
                told.map(claim -> RuleOutcomes.of(edition.marts(), key, claim)).orElse(List.of());
        return new Trace(key, indicator, cell, claims, told, rules, editions);
    }

    /** Whether there is a number on the day that is looked at. */
    public boolean hasValue() {
        return cell.filter(Observation::hasValue).isPresent();
    }
}
