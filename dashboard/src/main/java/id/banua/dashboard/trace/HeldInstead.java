package id.banua.dashboard.trace;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.CellNames;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.NotHeldException.Held;
import id.banua.model.indicator.Indicator;
import java.util.Comparator;
import java.util.List;

/** What the marts hold near a cell that they do not hold: the same period first, then the nearest ones. */
final class HeldInstead {
    private static final int MOST = 8;

    private HeldInstead() {}

    static NotHeldException of(Edition edition, Indicator indicator, CellKey absent) {
        List<Held> instead = edition.marts()
                .observations()
                .of(absent.indicator(), absent.region())
                .sorted(Comparator.comparingInt((Observation cell) -> distance(cell.key(), absent))
                        .thenComparing(cell -> cell.key().period(), Comparator.reverseOrder())
                        .thenComparing(cell -> cell.key().breakdown())
                        .thenComparing(cell -> cell.key().status()))
                .limit(MOST)
                .map(cell -> held(edition, indicator, cell))
                .toList();
        CellNames names = new CellNames(edition);
        String what = names.what(indicator, absent);
        String where = edition.nameOf(absent.region());
        String when = edition.dates().period(absent.period());
        return edition.asOf().isPresent()
                ? new NotHeldException(
                        instead,
                        "error.no.cell.then",
                        what,
                        where,
                        when,
                        edition.dates().date(edition.asOf().get().toString()))
                : new NotHeldException(instead, "error.no.cell", what, where, when);
    }

    private static Held held(Edition edition, Indicator indicator, Observation cell) {
        String name = new CellNames(edition).whatAndWhen(indicator, cell.key());
        String value = cell.hasValue()
                ? edition.numbers().withUnit(indicator, cell.value().getAsDouble())
                : edition.words().text("missing.quarantined");
        return new Held(name + ": " + value, edition.links().trace(cell.key()));
    }

    /** Months away; another part of the population or another kind of statement is two years away. */
    private static int distance(CellKey one, CellKey other) {
        boolean isSameKind = one.breakdown() == other.breakdown() && one.status() == other.status();
        return Math.abs(one.period().monthsUntil(other.period())) + (isSameKind ? 0 : 24);
    }
}
