package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.region.BpsCode;
import java.util.List;

/** Whether two regions may stand beside each other: at one time, and for counts only where neither holds the other. */
final class SamePlace implements Criterion {
    private final Borders borders;

    SamePlace(Borders borders) {
        this.borders = borders;
    }

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        if (earlier.region().equals(later.region())) {
            return List.of();
        }
        if (!earlier.period().equals(later.period())) {
            return List.of(new Obstacle(
                    Kind.REGION_AND_TIME,
                    "Wilayah dan waktunya berbeda sekaligus: selisihnya mencampur keduanya.",
                    "Both region and time differ: the difference would mix the two."));
        }
        boolean isCount = earlier.indicator().unit().isCount();
        if (isCount && (isWithin(earlier, later) || isWithin(later, earlier))) {
            return List.of(new Obstacle(
                    Kind.WHOLE_AND_PART,
                    "Yang satu mencakup yang lain: jumlah keseluruhan tidak dibandingkan dengan bagiannya.",
                    "One of them holds the other: the count of a whole is not compared with that of its part."));
        }
        return List.of();
    }

    private boolean isWithin(Comparand part, Comparand whole) {
        if (whole.region().contains(part.region())) {
            return true;
        }
        List<BpsCode> includes = borders.territory(whole.indicator().id(), whole.region(), whole.period())
                .includes();
        return !whole.basis().isParted() && includes.contains(part.region());
    }
}
