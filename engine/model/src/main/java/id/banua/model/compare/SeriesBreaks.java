package id.banua.model.compare;

import id.banua.model.region.BpsCode;
import java.util.List;

/** All breaks, and which of them a series has. */
final class SeriesBreaks {
    private final List<SeriesBreak> all;

    SeriesBreaks(List<SeriesBreak> all) {
        this.all = List.copyOf(all);
    }

    /** The breaks of a series. One that names the indicator stands for those of its kind and region that name none. */
    List<SeriesBreak> of(String indicatorId, BpsCode region) {
        List<SeriesBreak> touching =
                all.stream().filter(found -> found.touches(indicatorId, region)).toList();
        return touching.stream()
                .filter(found -> touching.stream().noneMatch(other -> stands(other, found)))
                .toList();
    }

    private static boolean stands(SeriesBreak own, SeriesBreak general) {
        return own.indicatorId().isPresent()
                && general.indicatorId().isEmpty()
                && own.kind() == general.kind()
                && own.region().equals(general.region());
    }
}
