package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.List;

/** A ranking as picture and table. */
public record RankingFigure(ChartFigure chart, RankingTable table) {

    /** The regions directly below one, ranked by each indicator of which they have figures. */
    public static List<RankingFigure> below(Edition edition, BpsCode whole, BpsCode self, List<String> indicators) {
        Snapshot marts = edition.marts();
        List<BpsCode> regions = marts.places().book().childrenOf(whole).stream()
                .map(Region::code)
                .toList();
        return indicators.stream()
                .flatMap(id -> marts.catalogue().find(id).stream())
                .flatMap(indicator -> Ranking.latest(marts, indicator, regions).stream())
                .map(ranking -> of(edition, ranking, whole, self))
                .toList();
    }

    /** The same ranking under another title, where what is ranked stands above already. */
    public RankingFigure titled(String other) {
        return new RankingFigure(chart.titled(other), table);
    }

    /** A ranking without a region of its own, against the wider one that all lie in. */
    public static RankingFigure of(Edition edition, Ranking ranking, BpsCode whole) {
        return of(edition, ranking, whole, whole);
    }

    static RankingFigure of(Edition edition, Ranking ranking, BpsCode whole, BpsCode self) {
        Indicator indicator = ranking.indicator();
        RankingTable table = RankingTable.of(edition, ranking, self);
        return new RankingFigure(new RankingPicture(edition, ranking, whole).onPage(table, indicator), table);
    }
}
