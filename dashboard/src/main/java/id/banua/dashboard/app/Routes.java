package id.banua.dashboard.app;

import id.banua.dashboard.find.FindRoute;
import id.banua.dashboard.method.MethodRoute;
import id.banua.dashboard.overview.OverviewRoute;
import id.banua.dashboard.quality.QualityRoute;
import id.banua.dashboard.quality.RuleRoute;
import id.banua.dashboard.region.RegionRoute;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.source.SourcesRoute;
import io.javalin.config.RoutesConfig;

/** Every path of the dashboard. */
final class Routes {
    private final Editions editions;
    private final Answers answers;

    Routes(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", editions.conditional(new OverviewRoute(editions, answers)));
        routes.get("/wilayah/{code}", editions.conditional(new RegionRoute(editions, answers)));
        routes.get("/sumber", editions.conditional(new SourcesRoute(editions, answers)));
        routes.get("/mutu", editions.conditional(new QualityRoute(editions, answers)));
        routes.get("/mutu/{rule}", editions.conditional(new RuleRoute(editions, answers)));
        routes.get("/metode", editions.conditional(new MethodRoute(editions, answers)));
        routes.get("/cari", editions.conditional(new FindRoute(editions, answers)));
        routes.get("/aset/{name}", new Assets());
    }
}
