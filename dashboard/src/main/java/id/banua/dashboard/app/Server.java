package id.banua.dashboard.app;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;

/** Puts the parts together and listens. */
final class Server {
    private Server() {}

    static Javalin start(DashboardConfig config, CurrentMarts marts, String programStamp) {
        Editions editions = new Editions(marts, programStamp);
        Answers answers = new Answers(TemplateEngine.createPrecompiled(ContentType.Html));
        Javalin server = Javalin.create(javalin -> {
            settings(javalin);
            new Routes(editions, answers).addTo(javalin.routes);
            ErrorAnswers.addTo(javalin.routes, editions, answers);
        });
        try {
            return server.start(config.host(), config.port());
        } catch (RuntimeException e) {
            if (Faults.isTakenPort(e)) {
                throw new Faults.TakenPortException(config, e);
            }
            throw e;
        }
    }

    private static void settings(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.http.prefer405over404 = true;
        javalin.http.defaultContentType = "text/plain";
        javalin.http.compressionStrategy = CompressionStrategy.GZIP;
        javalin.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        javalin.jetty.modifyServer(server -> server.setStopTimeout(0));
        javalin.routes.before(SecurityHeaders::put);
    }
}
