package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.CheckRule;
import id.banua.dashboard.mart.CheckRule.Series;
import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Finding;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.trace.RuleOutcome.Result;
import id.banua.model.indicator.Topic;
import id.banua.model.region.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule that has something to say about a claim: those it breaks, those it keeps, those without anything to compare. */
final class RuleOutcomes {
    private final Snapshot marts;
    private final CellKey cell;
    private final Claim claim;

    private RuleOutcomes(Snapshot marts, CellKey cell, Claim claim) {
        this.marts = marts;
        this.cell = cell;
        this.claim = claim;
    }

    /** In the order of the rule book. */
    static List<RuleOutcome> of(Snapshot marts, CellKey cell, Claim claim) {
        RuleOutcomes outcomes = new RuleOutcomes(marts, cell, claim);
        return marts.findings().rules().stream()
                .flatMap(rule -> outcomes.of(rule).stream())
                .toList();
    }

    private Optional<RuleOutcome> of(CheckRule rule) {
        Optional<Finding> broken = marts.findings()
                .ofClaim(claim.id())
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .findFirst();
        if (broken.isPresent()) {
            return Optional.of(new RuleOutcome(rule, Result.BROKEN, broken));
        }
        if (!rule.look().concerns(new Series(cell.indicator(), cell.breakdown()))) {
            return Optional.empty();
        }
        Result result = hasSomethingBeside(rule) ? Result.KEPT : Result.NOTHING_BESIDE;
        return Optional.of(new RuleOutcome(rule, result, broken));
    }

    /** A claim in quarantine takes no part in comparisons. */
    private boolean hasSomethingBeside(CheckRule rule) {
        return switch (rule.look().scope()) {
            case "claim" -> true;
            case "cell" -> claim.competes() && othersInCell();
            case "region" -> claim.competes() && isBesideInRegion(rule);
            case "siblings" -> claim.competes() && isBesideAmongSiblings();
            default -> claim.competes() && isWholeFamily();
        };
    }

    private boolean othersInCell() {
        return eligible(cell).anyMatch(other -> !other.id().equals(claim.id()));
    }

    private boolean isBesideInRegion(CheckRule rule) {
        List<List<Series>> relations = rule.look().relationsOf(new Series(cell.indicator(), cell.breakdown()));
        if (!relations.isEmpty()) {
            return relations.stream()
                    .anyMatch(relation -> relation.stream()
                            .allMatch(series -> isHeld(series, rule.look().isWithinSource())));
        }
        return isProgramme() || othersInCell() || otherPeriods();
    }

    private boolean isHeld(Series series, boolean isWithinSource) {
        CellKey beside =
                new CellKey(series.indicator(), series.breakdown(), cell.region(), cell.period(), cell.status());
        return eligible(beside)
                .anyMatch(other -> !isWithinSource
                        || other.origin().sourceId().equals(claim.origin().sourceId()));
    }

    private boolean otherPeriods() {
        return marts.observations().series(cell.indicator(), cell.breakdown(), cell.region()).stream()
                .anyMatch(other -> other.hasValue() && !other.period().equals(cell.period()));
    }

    private boolean isBesideAmongSiblings() {
        return siblings().anyMatch(region -> isHeldBy(region) && !region.code().equals(cell.region()));
    }

    /** All regions directly below, or the region above and all those below that one. */
    private boolean isWholeFamily() {
        List<Region> below = marts.places().book().childrenOf(cell.region());
        boolean isWhole = !below.isEmpty() && below.stream().allMatch(this::isHeldBy);
        boolean isPart = above().anyMatch(this::isHeldBy) && siblings().allMatch(this::isHeldBy);
        return isWhole || isPart;
    }

    private Stream<Region> above() {
        return cell.region().parent().flatMap(marts.places().book()::find).stream();
    }

    private Stream<Region> siblings() {
        return cell.region().parent().stream().flatMap(parent -> marts.places().book().childrenOf(parent).stream());
    }

    private boolean isHeldBy(Region region) {
        return marts.observations()
                .find(cell.in(region.code()))
                .filter(Observation::hasValue)
                .isPresent();
    }

    private boolean isProgramme() {
        return marts.catalogue()
                .find(cell.indicator())
                .filter(indicator -> indicator.topic() == Topic.PROGRAMME)
                .isPresent();
    }

    private Stream<Claim> eligible(CellKey key) {
        return marts.claims().about(key).stream().filter(Claim::competes);
    }
}
