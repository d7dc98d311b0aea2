package id.banua.dashboard.figure;

import id.banua.dashboard.figure.Ranking.Unranked;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Sentences;
import id.banua.dashboard.page.Shown;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A ranking as a table, those without a number last.
 *
 * @param sentence who stands highest and lowest
 */
public record RankingTable(String caption, String unit, String sentence, List<Row> rows) {

    public RankingTable {
        rows = List.copyOf(rows);
    }

    /**
     * One region.
     *
     * @param place empty without a number
     * @param change against the same round of the year before; of a figure without a place why it has none
     * @param isSelf whether it is the region that the page is about
     */
    public record Row(String place, String name, String href, Shown shown, String change, boolean isSelf) {}

    static RankingTable of(Edition edition, Ranking ranking, BpsCode self) {
        List<Row> rows = new ArrayList<>();
        for (Observation cell : ranking.highestFirst()) {
            rows.add(row(edition, ranking, cell, self));
        }
        for (Unranked region : ranking.unranked()) {
            rows.add(row(edition, ranking, region, self));
        }
        String period = edition.dates().period(ranking.period());
        return new RankingTable(
                edition.words().text("ranking.caption", edition.nameOf(ranking.indicator()), period),
                edition.numbers().unit(ranking.indicator()),
                new Sentences(edition).ranking(ranking.indicator(), ranking.highestFirst(), rows.size()),
                rows);
    }

    private static Row row(Edition edition, Ranking ranking, Unranked unranked, BpsCode self) {
        Figures figures = new Figures(edition);
        BpsCode region = unranked.region();
        return new Row(
                "",
                edition.shortNameOf(region),
                edition.links().region(region),
                unranked.cell()
                        .map(cell -> figures.of(ranking.indicator(), cell))
                        .orElseGet(figures::absent),
                unranked.obstacles().stream()
                        .map(obstacle -> obstacle.in(edition.language().tag()))
                        .collect(Collectors.joining(" ")),
                region.equals(self));
    }

    private static Row row(Edition edition, Ranking ranking, Observation cell, BpsCode self) {
        return new Row(
                ranking.placeOf(cell.region()).map(String::valueOf).orElse(""),
                edition.shortNameOf(cell.region()),
                edition.links().region(cell.region()),
                new Figures(edition).of(ranking.indicator(), cell),
                new Sentences(edition).change(ranking.indicator(), cell),
                cell.region().equals(self));
    }
}
