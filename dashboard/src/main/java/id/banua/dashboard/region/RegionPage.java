package id.banua.dashboard.region;

import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.GroundChoice;
import id.banua.dashboard.figure.HeadlineFigure;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.programme.ProgrammeLadders;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import java.util.List;

/** The region page, ready to be set. */
public record RegionPage(
        PageShell shell,
        Place place,
        List<String> answers,
        List<HeadlineFigure> headlines,
        List<TopicPart> topics,
        Children children,
        Evidence evidence,
        List<ProgrammeLadders.Linked> programmes) {

    /**
     * Where the region stands and what happened to its borders.
     *
     * @param grounds what its charts can speak of; empty where its borders never changed or it has none
     */
    public record Place(
            BpsCode code,
            String name,
            List<Link> wider,
            String codes,
            List<String> notes,
            List<GroundChoice> grounds) {}

    public record Link(String href, String text) {}

    /** The trends of one topic, and the indicators with too few figures for one. */
    public record TopicPart(String topic, String title, List<ChartFigure> trends, String fewTitle, List<FewRow> few) {}

    /** Whether the region has any headline figure; a district has none, and empty places would only say so four times. */
    public boolean hasHeadlines() {
        return headlines.stream().anyMatch(headline -> !headline.shown().isMissing());
    }

    static RegionPage of(PageShell shell, Region region, Ground ground) {
        Edition edition = shell.edition();
        RegionQuery query = new RegionQuery(edition.marts(), region.code());
        RegionParts parts = new RegionParts(edition, query, ground);
        return new RegionPage(
                shell,
                parts.place(region),
                parts.answers(),
                HeadlineFigure.usual(edition, region.code()),
                parts.topics(),
                Children.of(edition, region),
                Evidence.of(edition, query),
                ProgrammeLadders.of(edition, region.code()));
    }
}
