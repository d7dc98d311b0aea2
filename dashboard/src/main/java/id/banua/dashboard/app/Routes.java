package id.banua.dashboard.app;

import id.banua.dashboard.api.ComparisonsRoute;
import id.banua.dashboard.api.ListRoute;
import id.banua.dashboard.api.Lists;
import id.banua.dashboard.api.ObservationsRoute;
import id.banua.dashboard.compare.CompareRoute;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.find.FindRoute;
import id.banua.dashboard.indicator.IndicatorFileRoute;
import id.banua.dashboard.indicator.IndicatorRoute;
import id.banua.dashboard.method.MethodRoute;
import id.banua.dashboard.overview.OverviewFileRoute;
import id.banua.dashboard.overview.OverviewRoute;
import id.banua.dashboard.page.Links;
import id.banua.dashboard.quality.QualityRoute;
import id.banua.dashboard.quality.RuleRoute;
import id.banua.dashboard.region.ChangesFileRoute;
import id.banua.dashboard.region.ChangesRoute;
import id.banua.dashboard.region.RegionFileRoute;
import id.banua.dashboard.region.RegionRoute;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.revision.RevisionsFileRoute;
import id.banua.dashboard.revision.RevisionsRoute;
import id.banua.dashboard.revision.TriangleFileRoute;
import id.banua.dashboard.revision.TriangleRoute;
import id.banua.dashboard.source.SourcesRoute;
import id.banua.dashboard.trace.TraceFileRoute;
import id.banua.dashboard.trace.TraceRoute;
import io.javalin.config.RoutesConfig;

/** Every path of the dashboard. */
final class Routes {
    private static final String TRIANGLE = "/revisi/{indicator}/{region}";
    private static final String TRACE = "/jejak/{indicator}/{region}/{period}";

    private final Editions editions;
    private final Answers answers;

    Routes(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    void addTo(RoutesConfig routes) {
        addFiles(routes);
        addPages(routes);
        addLists(routes);
        new ProgrammeRoutes(editions, answers).addTo(routes);
        routes.get("/aset/{name}", new Assets());
        routes.get("/health", new HealthRoute(editions.marts()));
    }

    private void addPages(RoutesConfig routes) {
        routes.get("/", editions.conditional(new OverviewRoute(editions, answers)));
        routes.get(Links.CHANGES, editions.conditional(new ChangesRoute(editions, answers)));
        routes.get("/wilayah/{code}", editions.conditional(new RegionRoute(editions, answers)));
        routes.get("/indikator/{id}", editions.conditional(new IndicatorRoute(editions, answers)));
        routes.get("/banding", editions.conditional(new CompareRoute(editions, answers)));
        routes.get(TRACE, editions.conditional(new TraceRoute(editions, answers)));
        routes.get("/revisi", editions.conditional(new RevisionsRoute(editions, answers)));
        routes.get(TRIANGLE, editions.conditional(new TriangleRoute(editions, answers)));
        routes.get("/sumber", editions.conditional(new SourcesRoute(editions, answers)));
        routes.get("/mutu", editions.conditional(new QualityRoute(editions, answers)));
        routes.get("/mutu/{rule}", editions.conditional(new RuleRoute(editions, answers)));
        routes.get("/metode", editions.conditional(new MethodRoute(editions, answers)));
        routes.get("/cari", editions.conditional(new FindRoute(editions, answers)));
    }

    /** The nouns as files; before the pages, whose paths would take the suffix for a part of the name. */
    private void addFiles(RoutesConfig routes) {
        for (Format format : Format.values()) {
            String end = "." + format.suffix();
            routes.get("/ikhtisar" + end, editions.conditional(new OverviewFileRoute(editions, format)));
            if (!format.isPicture()) {
                routes.get(Links.CHANGES + end, editions.conditional(new ChangesFileRoute(editions, format)));
            }
            routes.get("/wilayah/{code}" + end, editions.conditional(new RegionFileRoute(editions, format)));
            routes.get(TRIANGLE + end, editions.conditional(new TriangleFileRoute(editions, format)));
            if (!format.isPicture()) {
                routes.get("/revisi" + end, editions.conditional(new RevisionsFileRoute(editions, format)));
                routes.get(TRACE + end, editions.conditional(new TraceFileRoute(editions, format)));
            }
            routes.get("/indikator/{id}" + end, editions.conditional(new IndicatorFileRoute(editions, format)));
        }
    }

    private void addLists(RoutesConfig routes) {
        routes.get("/api/v1/observations", editions.conditional(new ObservationsRoute(editions)));
        routes.get("/api/v1/comparisons", editions.conditional(new ComparisonsRoute(editions)));
        routes.get("/api/v1/indicators", editions.conditional(new ListRoute(editions, Lists::indicators)));
        routes.get("/api/v1/regions", editions.conditional(new ListRoute(editions, Lists::regions)));
        routes.get("/api/v1/sources", editions.conditional(new ListRoute(editions, Lists::sources)));
        routes.get(
                "/api/v1/runs",
                new ListRoute(
                        editions,
                        edition ->
                                Lists.runs(edition, editions.marts().folders().list())));
    }
}
