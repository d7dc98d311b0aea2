package id.banua.dashboard.revision;

import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.figure.RevisionFigure;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * {@code GET /revisi/{indicator}/{region}.svg}, and {@code .png .csv .json}: one series as first published and as it is;
 * as rows with every edition of every period.
 */
public final class TriangleFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    public TriangleFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        TriangleRequest asked = TriangleRequest.of(ctx, edition);
        Triangle whole = asked.in(edition, true);
        RevisionFigure figure = new RevisionFigure(edition, asked.indicator(), asked.series());
        if (format.isPicture() && !figure.isDrawable()) {
            throw new NotHeldException(
                    "error.no.picture",
                    edition.nameOf(asked.indicator()),
                    edition.nameOf(asked.series().region()));
        }
        FileAnswers.answer(
                ctx,
                edition,
                format,
                "revisi-" + asked.indicator().id() + "-" + asked.series().region(),
                figure::alone,
                new RevisionTables(edition).triangle(whole));
    }
}
