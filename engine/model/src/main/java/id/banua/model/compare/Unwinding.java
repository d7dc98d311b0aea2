package id.banua.model.compare;

import id.banua.model.compare.Parting.Outcome;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionWeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes back in time from a region of today, one change after the other, the latest first. */
final class Unwinding {
    private final Weights weights;
    private final List<RegionWeight> used = new ArrayList<>();
    private Map<BpsCode, Double> shares = new TreeMap<>();
    private Outcome outcome = Outcome.AS_TODAY;

    Unwinding(Weights weights, BpsCode today) {
        this.weights = weights;
        shares.put(today, 1.0);
    }

    /**
     * Takes a change back, all that happened in it at once.
     *
     * @param isCertain whether the figures surely follow the borders before it
     */
    void undo(List<BorderEvent> change, boolean isCertain) {
        boolean isTouched =
                shares.keySet().stream().anyMatch(region -> change.stream().anyMatch(event -> event.touches(region)));
        if (!isTouched || outcome == Outcome.UNCERTAIN || outcome == Outcome.WITHOUT_WEIGHTS) {
            return;
        }
        outcome = isCertain ? Outcome.PARTED : Outcome.UNCERTAIN;
        Map<BpsCode, Double> before = new TreeMap<>();
        shares.forEach((region, share) -> {
            List<BorderEvent> touching =
                    change.stream().filter(event -> event.touches(region)).toList();
            if (touching.isEmpty()) {
                before.merge(region, share, Double::sum);
            }
            touching.forEach(event -> undo(event, region, share, before));
        });
        shares = before;
    }

    private void undo(BorderEvent event, BpsCode region, double share, Map<BpsCode, Double> before) {
        if (event.isSplit()) {
            undoSplit(event, region, share, before);
            return;
        }
        before.merge(region, share, Double::sum);
        event.others().forEach(merged -> before.merge(merged, share, Double::sum));
    }

    private void undoSplit(BorderEvent event, BpsCode region, double share, Map<BpsCode, Double> before) {
        Optional<RegionWeight> weight = weights.find(event.change().id(), event.keeper(), region);
        if (weight.isEmpty()) {
            outcome = outcome == Outcome.UNCERTAIN ? outcome : Outcome.WITHOUT_WEIGHTS;
            return;
        }
        used.add(weight.get());
        before.merge(event.keeper(), share * weight.get().weight(), Double::sum);
    }

    Parting result() {
        return outcome == Outcome.AS_TODAY || outcome == Outcome.PARTED
                ? new Parting(outcome, shares, used)
                : new Parting(outcome, Map.of(), List.of());
    }
}
