package id.banua.dashboard.revision;

import id.banua.dashboard.figure.RevisionFigure;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /revisi/{indicator}/{region}?breakdown=&periode=}: how one series was published, edition by edition. */
public final class TriangleRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public TriangleRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        TriangleRequest asked = TriangleRequest.of(ctx, edition);
        TriangleView view = TriangleView.of(edition, asked.indicator(), asked.in(edition, asked.isWhole()));
        RevisionFigure figure = new RevisionFigure(edition, asked.indicator(), asked.series());
        Map<String, String> files = new LinkedHashMap<>();
        for (String format : figure.isDrawable() ? List.of("svg", "png", "csv", "json") : List.of("csv", "json")) {
            files.put(format, edition.links().triangle(asked.series(), format, Map.of()));
        }
        String title = edition.words().text("triangle.title", view.title());
        PageShell shell = Answers.shell(ctx, edition, title, view.sentence(), "revisions");
        answers.page(
                ctx,
                "triangle.jte",
                new TrianglePage(
                        shell,
                        view,
                        figure.isDrawable() ? Optional.of(figure.onPage()) : Optional.empty(),
                        other(edition, asked),
                        files));
    }

    private static TrianglePage.Other other(Edition edition, TriangleRequest asked) {
        return new TrianglePage.Other(
                edition.words().text(asked.isWhole() ? "triangle.revised" : "triangle.whole"),
                edition.links().triangle(asked.series(), "", asked.isWhole() ? Map.of() : Map.of("periode", "semua")));
    }
}
