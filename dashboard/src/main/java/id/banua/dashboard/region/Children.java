package id.banua.dashboard.region;

import id.banua.dashboard.figure.RankingFigure;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.region.RegionPage.Link;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.util.List;

/**
 * The regions below, or for a regency its neighbours in the province, in the order of the main rates.
 *
 * @param below names of regions of which the surveys have no figures
 */
public record Children(String title, List<RankingFigure> rankings, String belowTitle, List<Link> below) {
    private static final List<String> RANKED = List.of("poverty_rate", "open_unemployment_rate");

    static Children of(Edition edition, Region region) {
        RegionLevel level = region.level();
        BpsCode whole = level == RegionLevel.REGENCY ? region.code().parent().orElse(region.code()) : region.code();
        boolean hasFiguresBelow = whole.level() == RegionLevel.NATION || whole.level() == RegionLevel.PROVINCE;
        List<RankingFigure> rankings =
                hasFiguresBelow ? RankingFigure.below(edition, whole, region.code(), RANKED) : List.of();
        List<Region> districts =
                level == RegionLevel.REGENCY ? edition.marts().places().book().childrenOf(region.code()) : List.of();
        String kind = whole.level() == RegionLevel.NATION ? "children.provinces" : "children.regencies";
        return new Children(
                edition.words().text(kind, edition.nameOf(whole)),
                rankings,
                edition.words().text("children.districts", edition.numbers().whole(districts.size())),
                districts.stream()
                        .map(district -> new Link(edition.links().region(district.code()), district.name()))
                        .toList());
    }
}
