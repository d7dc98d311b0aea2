package id.banua.dashboard.programme;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * {@code GET /program/{programme}.svg?wilayah=&tahun=}, and {@code .png .csv .json}: the ladder of a cohort as a picture,
 * every cell of the programme in the region as rows.
 */
public final class OutcomeFileRoute implements Handler {
    private final Editions editions;
    private final Format format;

    public OutcomeFileRoute(Editions editions, Format format) {
        this.editions = editions;
        this.format = format;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        Asked asked = OutcomeRoute.asked(ctx, edition);
        LadderFigure ladder = new LadderFigure(edition, asked);
        if (format.isPicture() && ladder.isEmpty()) {
            throw new NotHeldException("error.no.picture", ladder.title(), ladder.subtitle());
        }
        String name = asked.programme().address() + "-" + asked.region();
        FileAnswers.answer(
                ctx, edition, format, name, () -> ladder.alone(InventedWords.footer(edition)), rows(edition, asked));
    }

    private static DataTable rows(Edition edition, Asked asked) {
        HelpTable outcomes = edition.marts().programmes().help().outcomes();
        return new DataTable(
                "outcomes",
                outcomes.columns(),
                () -> outcomes.lines()
                        .filter(line ->
                                line.text("programme").equals(asked.programme().id())
                                        && line.text("region_code")
                                                .equals(asked.region().digits())
                                        && (!asked.isOfVocation()
                                                || line.text("vocation").equals(asked.vocation())))
                        .map(outcomes::cells));
    }
}
