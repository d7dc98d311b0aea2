package id.banua.dashboard.programme;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.export.FileAnswers;
import id.banua.dashboard.export.Format;
import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code GET /program/{programme}.svg?wilayah=&tahun=}, and {@code .png .csv .json}: the ladder of a cohort as a picture,
 * every cell of the programme in the region and in those right below it as rows.
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
        Set<String> regions = Stream.concat(
                        Stream.of(asked.region()),
                        edition.marts().places().book().childrenOf(asked.region()).stream()
                                .map(Region::code))
                .map(BpsCode::digits)
                .collect(Collectors.toSet());
        HelpTable outcomes = edition.marts().programmes().help().outcomes();
        return new DataTable(
                "outcomes",
                outcomes.columns(),
                () -> outcomes.lines()
                        .filter(line ->
                                line.text("programme").equals(asked.programme().id())
                                        && regions.contains(line.text("region_code"))
                                        && (!asked.isOfVocation()
                                                || line.text("vocation").equals(asked.vocation())))
                        .map(outcomes::cells));
    }
}
