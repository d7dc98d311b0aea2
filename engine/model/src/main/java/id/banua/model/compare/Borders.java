package id.banua.model.compare;

import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionBook;
import id.banua.model.region.RegionChange;
import id.banua.model.region.RegionWeight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Regions in time: which ground a figure speaks of, and how the regions of today are made of older ones. Borders follow
 * the figures, not the law: a change counts from the break that is recorded for the figures, and from its own date only
 * where none is.
 */
public final class Borders {
    private final List<BorderEvent> events;
    private final List<SeriesBreak> recorded;
    private final List<SeriesBreak> unrecorded = new ArrayList<>();
    private final SeriesBreaks breaks;
    private final RegionBook book;
    private final Weights weights;

    /** @param recorded the breaks of series that are recorded; those that are not of borders are left alone */
    public Borders(
            RegionBook book, List<RegionChange> changes, List<RegionWeight> weights, List<SeriesBreak> recorded) {
        this.events = BorderEvent.of(changes);
        this.recorded = recorded.stream()
                .filter(found -> found.kind() == SeriesBreak.Kind.BORDERS)
                .toList();
        this.book = book;
        this.weights = new Weights(weights);
        changed().forEach(this::addUnrecorded);
        this.breaks = with(this.recorded);
    }

    private void addUnrecorded(BpsCode region) {
        List<SeriesBreak> general = recorded.stream()
                .filter(found -> found.indicatorId().isEmpty()
                        && found.region().filter(region::equals).isPresent())
                .toList();
        for (BorderEvent event : eventsOf(region)) {
            if (general.stream().noneMatch(found -> eventOf(found, region).equals(event))) {
                unrecorded.add(event.breakOf(region, book));
            }
        }
    }

    /** Every region whose figures mean another ground before and after some change. */
    public Set<BpsCode> changed() {
        Set<BpsCode> changed = new TreeSet<>();
        for (BorderEvent event : events) {
            changed.add(event.keeper());
            event.others().stream().filter(event::touches).forEach(changed::add);
        }
        return changed;
    }

    /** Recorded breaks of any kind together with those that the changes make where none is recorded. */
    SeriesBreaks with(List<SeriesBreak> others) {
        return new SeriesBreaks(
                Stream.concat(others.stream(), unrecorded.stream()).toList());
    }

    /** The ground that a figure of that region and period speaks of. */
    public Territory territory(String indicatorId, BpsCode region, ReferencePeriod period) {
        Set<BpsCode> includes = new TreeSet<>();
        Set<BpsCode> mayInclude = new TreeSet<>();
        collect(indicatorId, region, period, includes, mayInclude);
        mayInclude.removeAll(includes);
        return includes.isEmpty() && mayInclude.isEmpty()
                ? Territory.OF_TODAY
                : new Territory(List.copyOf(includes), List.copyOf(mayInclude));
    }

    private void collect(
            String indicatorId, BpsCode region, ReferencePeriod period, Set<BpsCode> sure, Set<BpsCode> unsure) {
        for (BorderEvent event : events) {
            if (event.isSplit() && event.keeper().equals(region)) {
                Span span = span(indicatorId, event);
                Set<BpsCode> into = span.isBefore(period) ? sure : unsure;
                if (!span.isOver(period)) {
                    event.others().stream()
                            .filter(into::add)
                            .forEach(part -> collect(indicatorId, part, period, into, unsure));
                }
            }
        }
    }

    /** How a region of today is made of the regions as the figures of a period know them. */
    public Parting parting(String indicatorId, BpsCode today, ReferencePeriod period) {
        Unwinding unwinding = new Unwinding(weights, today);
        TreeMap<String, List<BorderEvent>> still = events.stream()
                .filter(event -> !span(indicatorId, event).isOver(period))
                .collect(Collectors.groupingBy(BorderEvent::name, TreeMap::new, Collectors.toList()));
        still.descendingMap().values().forEach(together -> {
            boolean isCertain =
                    together.stream().allMatch(event -> span(indicatorId, event).isBefore(period));
            unwinding.undo(together, isCertain);
        });
        return unwinding.result();
    }

    /** From the first to the last break of the keeper's figures that the change has brought. */
    private Span span(String indicatorId, BorderEvent event) {
        BpsCode keeper = event.keeper();
        List<SeriesBreak> brought = breaks.of(indicatorId, keeper).stream()
                .filter(found -> eventOf(found, keeper).equals(event))
                .sorted(Comparator.comparing(SeriesBreak::from))
                .toList();
        if (brought.isEmpty()) {
            SeriesBreak byLaw = event.breakOf(keeper, book);
            return new Span(byLaw, byLaw);
        }
        return new Span(brought.get(0), brought.get(brought.size() - 1));
    }

    /** Figures follow the law late: a break belongs to the latest change that was in force, else to the first one. */
    private BorderEvent eventOf(SeriesBreak found, BpsCode region) {
        List<BorderEvent> own = eventsOf(region);
        return own.stream()
                .filter(event -> event.period().year() <= found.from().year())
                .reduce((earlier, later) -> later)
                .orElseGet(() -> own.get(0));
    }

    private List<BorderEvent> eventsOf(BpsCode region) {
        return events.stream().filter(event -> event.touches(region)).toList();
    }
}
