package id.banua.dashboard.programme;

import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.dashboard.request.WrongWordException;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;

/** {@code GET /program/pilot/{id}}: a pilot's plan, its dates, its participants. */
public final class PilotRoute implements Handler {
    /** The parameter that names a pilot, in addresses of files. */
    static final String PILOT = "pilot";

    private final Editions editions;
    private final Answers answers;

    public PilotRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx);
        Edition edition = editions.of(ctx);
        String asked = ctx.pathParam("id");
        List<Line> pilots = list(edition);
        Line pilot = pilots.stream()
                .filter(found -> found.text("pilot_id").equals(asked))
                .findFirst()
                .orElseThrow(() -> new WrongWordException(
                        "/program/pilot",
                        asked,
                        pilots.stream().map(found -> found.text("pilot_id")).toList()));
        answers.page(
                ctx,
                "pilot.jte",
                PilotPage.of(
                        Answers.shell(
                                ctx,
                                edition,
                                name(edition, pilot),
                                edition.words().text("pilot.description"),
                                "programmes"),
                        pilot));
    }

    /** The pilots that the marts tell of. */
    static List<Line> list(Edition edition) {
        return edition.marts().programmes().pilots().pilots().lines().toList();
    }

    static String name(Edition edition, Line pilot) {
        return pilot.text("name_" + edition.language().tag());
    }
}
