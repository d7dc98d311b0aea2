package id.banua.dashboard.indicator;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.Sentences;
import id.banua.dashboard.page.Shown;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The latest figure of an indicator in each region.
 *
 * @param orders links to the same table in another order
 * @param scope link to the longer or shorter table
 */
public record RegionTable(String caption, String unit, List<Row> rows, List<Choice> orders, Choice scope) {
    static final String EVERYTHING = "semua";
    static final List<String> SCOPES = List.of("ringkas", EVERYTHING);

    /** One region; the level styles the row. */
    public record Row(String level, String code, String name, String href, Shown shown, String change) {}

    /** A link to another view of the table; the current one has no address. */
    public record Choice(String href, String text) {}

    static RegionTable of(Edition edition, Indicator indicator, RegionOrder order, boolean isWhole) {
        List<Observation> cells = edition.marts().places().book().list().stream()
                .map(Region::code)
                .filter(code -> isWhole || isShort(code))
                .flatMap(code -> edition.marts().observations().latest(indicator.id(), code).stream())
                .toList();
        List<Row> rows = order.order(edition, cells)
                .map(cell -> row(edition, indicator, cell))
                .toList();
        String path = "/indikator/" + indicator.id();
        List<Choice> orders = List.of(RegionOrder.values()).stream()
                .map(other -> new Choice(
                        other == order ? "" : edition.links().at(path, parameters(other, isWhole)) + "#tabel",
                        edition.words().text("order." + other.word())))
                .toList();
        String scopeWord = edition.words().text(isWhole ? "indicator.short" : "indicator.whole");
        return new RegionTable(
                edition.words().text("indicator.table", edition.nameOf(indicator)),
                edition.numbers().unit(indicator),
                rows,
                orders,
                new Choice(edition.links().at(path, parameters(order, !isWhole)) + "#tabel", scopeWord));
    }

    /** Without asking for more: the nation, the provinces, and the regencies of the two provinces. */
    private static boolean isShort(BpsCode code) {
        return code.level() != RegionLevel.REGENCY
                || code.parent().filter(Focus.PROVINCES::contains).isPresent();
    }

    private static Map<String, String> parameters(RegionOrder order, boolean isWhole) {
        Map<String, String> parameters = new TreeMap<>();
        if (order != RegionOrder.CODE) {
            parameters.put("urut", order.word());
        }
        if (isWhole) {
            parameters.put("tampil", EVERYTHING);
        }
        return parameters;
    }

    private static Row row(Edition edition, Indicator indicator, Observation cell) {
        BpsCode code = cell.region();
        return new Row(
                code.level().id(),
                code.digits(),
                edition.shortNameOf(code),
                edition.links().region(code),
                new Figures(edition).of(indicator, cell),
                new Sentences(edition).change(indicator, cell));
    }
}
