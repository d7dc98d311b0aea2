package id.banua.model.compare;

import id.banua.model.compare.InWords.Said;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All arrows of one change around the region that keeps its code: what split off from it, or what was merged into it.
 *
 * @param keeper the region whose figures mean another ground before and after
 * @param others the regions born of it, or those that ended in it
 */
record BorderEvent(RegionChange change, BpsCode keeper, List<BpsCode> others) {
    private static final String SPLIT = "split";
    private static final String MERGE = "merge";

    /** The events of all changes, the oldest first; a new name changes no borders. */
    static List<BorderEvent> of(List<RegionChange> changes) {
        Map<String, List<RegionChange>> byEvent = changes.stream()
                .filter(change -> isSplit(change) || change.kind().equals(MERGE))
                .collect(Collectors.groupingBy(
                        change -> change.date() + " " + change.id() + " " + keeper(change),
                        TreeMap::new,
                        Collectors.toList()));
        List<BorderEvent> events = new ArrayList<>();
        byEvent.values()
                .forEach(arrows -> events.add(new BorderEvent(
                        arrows.get(0),
                        keeper(arrows.get(0)),
                        arrows.stream().map(BorderEvent::other).sorted().toList())));
        return events;
    }

    private static BpsCode keeper(RegionChange change) {
        return isSplit(change) ? change.from() : change.to();
    }

    private static BpsCode other(RegionChange change) {
        return isSplit(change) ? change.to() : change.from();
    }

    private static boolean isSplit(RegionChange change) {
        return change.kind().equals(SPLIT);
    }

    /** The same for all events of one change, and in the order of time. */
    String name() {
        return change.date() + " " + change.id();
    }

    boolean isSplit() {
        return isSplit(change);
    }

    /** The month of the change, or its year where no more is known. */
    ReferencePeriod period() {
        String date = change.date();
        return ReferencePeriod.of(date.length() < 7 ? date : date.substring(0, 7));
    }

    /** Whether the region took part, as the keeper or as one that was born. Regions that ended have no figures after. */
    boolean touches(BpsCode region) {
        return keeper.equals(region) || (isSplit() && others.contains(region));
    }

    /** The break that the law alone makes in the figures of a region that it touches. */
    SeriesBreak breakOf(BpsCode region, RegionBook book) {
        if (!region.equals(keeper)) {
            return broken(
                    region,
                    "%s baru ada sejak pemekaran (%s): angka sebelumnya bukan angka wilayah itu.",
                    "%s exists only since its split (%s): figures before are not of that region.",
                    nameOf(region, book),
                    (Said) this::date);
        }
        String indonesian = isSplit()
                ? "%s memisahkan diri dari %s (%s): angka sebelumnya mencakup wilayah itu."
                : "%s digabung ke %s (%s): angka sebelumnya tidak mencakup wilayah itu.";
        String english = isSplit()
                ? "%s split off from %s (%s): figures before include it."
                : "%s was merged into %s (%s): figures before do not include it.";
        return broken(keeper, indonesian, english, names(book), nameOf(keeper, book), (Said) this::date);
    }

    private SeriesBreak broken(BpsCode region, String indonesian, String english, Object... arguments) {
        return new SeriesBreak(
                change.id() + "-" + region,
                Optional.empty(),
                Optional.of(region),
                period(),
                SeriesBreak.Kind.BORDERS,
                InWords.INDONESIAN.fill(indonesian, arguments),
                InWords.ENGLISH.fill(english, arguments));
    }

    private String date(InWords language) {
        return language.date(change.date());
    }

    private String names(RegionBook book) {
        return others.stream().map(other -> nameOf(other, book)).collect(Collectors.joining(", "));
    }

    private static String nameOf(BpsCode code, RegionBook book) {
        return book.find(code).map(region -> region.fullName()).orElse(code.digits());
    }
}
