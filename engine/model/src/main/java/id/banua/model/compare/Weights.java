package id.banua.model.compare;

import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionWeight;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The share of each arrow of a change. */
final class Weights {
    private final Map<List<Object>, RegionWeight> byArrow = new HashMap<>();

    Weights(List<RegionWeight> weights) {
        weights.forEach(weight -> byArrow.put(List.of(weight.changeId(), weight.from(), weight.to()), weight));
    }

    Optional<RegionWeight> find(String changeId, BpsCode from, BpsCode to) {
        return Optional.ofNullable(byArrow.get(List.of(changeId, from, to)));
    }
}
