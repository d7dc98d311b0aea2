package id.banua.dashboard.app;

import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.Programmes;
import id.banua.dashboard.programme.FairsRoute;
import id.banua.dashboard.programme.HomeRoute;
import id.banua.dashboard.programme.OutcomeFileRoute;
import id.banua.dashboard.programme.OutcomeRoute;
import id.banua.dashboard.programme.PilotRoute;
import id.banua.dashboard.programme.TableRoute;
import id.banua.dashboard.programme.TablesRoute;
import id.banua.dashboard.programme.TablesRoute.Subject;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every path of programmes; words that are fixed stand before those that are asked for. */
final class ProgrammeRoutes {
    private final Editions editions;
    private final Answers answers;

    ProgrammeRoutes(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    void addTo(RoutesConfig routes) {
        addTables(routes);
        routes.get("/program", editions.conditional(new HomeRoute(editions, answers)));
        routes.get("/bursa-kerja", editions.conditional(new FairsRoute(editions, answers)));
        routes.get("/program/pilot/{id}", editions.conditional(new PilotRoute(editions, answers)));
        for (Subject subject : List.of(Subject.ASSISTANCE, Subject.PACKAGES)) {
            routes.get(
                    "/program/" + subject.address(), editions.conditional(new TablesRoute(editions, answers, subject)));
        }
        for (Format format : Format.values()) {
            String end = "." + format.suffix();
            routes.get(
                    "/program/pelatihan/{vocation}" + end,
                    editions.conditional(new OutcomeFileRoute(editions, format)));
            routes.get("/program/{programme}" + end, editions.conditional(new OutcomeFileRoute(editions, format)));
        }
        routes.get("/program/pelatihan/{vocation}", editions.conditional(new OutcomeRoute(editions, answers)));
        routes.get("/program/{programme}", editions.conditional(new OutcomeRoute(editions, answers)));
    }

    private void addTables(RoutesConfig routes) {
        Map<String, Function<Programmes, HelpTable>> tables = new LinkedHashMap<>();
        tables.put("/bursa-kerja", programmes -> programmes.help().fairLadder());
        tables.put("/program/bantuan", programmes -> programmes.help().assistance());
        tables.put("/program/arus-bantuan", programmes -> programmes.help().flows());
        tables.put("/program/paket", programmes -> programmes.help().packages());
        tables.put("/program/kurang", programmes -> programmes.help().gaps());
        tables.put("/program/keluar-daftar", programmes -> programmes.help().exits());
        tables.put("/program/bertahan", programmes -> programmes.help().survival());
        tables.put("/program/pemadanan", programmes -> programmes.records().linkage());
        tables.put("/program/temuan", programmes -> programmes.records().findings());
        tables.put("/program/aturan", programmes -> programmes.records().rules());
        tables.put("/program/catatan", programmes -> programmes.records().files());
        tables.put("/program/peserta-pilot", programmes -> programmes.pilots().participants());
        tables.put("/program/tahap-pilot", programmes -> programmes.pilots().stages());
        tables.put("/program/janji-pilot", programmes -> programmes.pilots().targets());
        for (Format format : List.of(Format.CSV, Format.JSON)) {
            tables.forEach((path, table) -> routes.get(
                    path + "." + format.suffix(),
                    editions.conditional(
                            new TableRoute(editions, format, path.substring(path.lastIndexOf('/') + 1), table))));
        }
    }
}
