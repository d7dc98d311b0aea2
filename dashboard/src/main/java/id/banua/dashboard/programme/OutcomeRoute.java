package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.programme.OutcomePage.Choice;
import id.banua.dashboard.programme.OutcomePage.Head;
import id.banua.dashboard.programme.OutcomePage.Link;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.programme.OutcomeStage.Ladder;
import id.banua.model.programme.Programme;
import id.banua.model.region.BpsCode;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** {@code GET /program/{programme}} and {@code /program/pelatihan/{vocation}}: what became of those who took part. */
public final class OutcomeRoute implements Handler {
    private final Editions editions;
    private final Answers answers;

    public OutcomeRoute(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    @Override
    public void handle(Context ctx) {
        Edition edition = editions.of(ctx);
        Asked asked = asked(ctx, edition);
        LadderFigure ladder = new LadderFigure(edition, asked);
        PageShell shell = Answers.shell(ctx, edition, asked.title(edition), ladder.sentence(), "programmes");
        OutcomeParts parts = new OutcomeParts(edition, asked);
        CohortTables tables = new CohortTables(edition, asked);
        answers.page(
                ctx,
                "outcome.jte",
                new OutcomePage(
                        shell,
                        head(edition, asked, ladder),
                        parts.ladder(),
                        parts.comparisons(),
                        tables.cohorts(),
                        tables.splits(),
                        SurvivalFigure.of(edition, asked)));
    }

    /** The cohort of an address with {@code {programme}} and perhaps {@code {vocation}}. */
    static Asked asked(Context ctx, Edition edition) {
        Programme programme = programme(ctx.pathParamMap().getOrDefault("programme", Programme.TRAINING.address()));
        String vocation = ctx.pathParamMap().getOrDefault("vocation", Cohort.ALL);
        Set<String> known = edition.marts().programmes().vocations().keySet();
        if (!vocation.equals(Cohort.ALL) && !known.contains(vocation)) {
            throw new WrongWordException(
                    "/program/pelatihan", vocation, known.stream().sorted().toList());
        }
        return Asked.of(ctx, edition, programme, vocation);
    }

    private static Programme programme(String word) {
        return Arrays.stream(Programme.values())
                .filter(programme -> programme.address().equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongWordException(
                        "/program",
                        word,
                        Arrays.stream(Programme.values())
                                .map(Programme::address)
                                .toList()));
    }

    private static Head head(Edition edition, Asked asked, LadderFigure ladder) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(edition.words().text("outcome.head.wilayah"), regions(edition, asked)));
        choices.add(new Choice(edition.words().text("outcome.exit"), periods(edition, asked)));
        if (asked.programme().ladder() == Ladder.WORK) {
            choices.add(new Choice(edition.words().text("outcome.counted"), counted(edition, asked)));
        }
        String answer = ladder.isEmpty()
                ? edition.words()
                        .text("outcome.none", asked.name(edition), new OutcomeWords(edition).region(asked.region()))
                : ladder.sentence();
        return new Head(
                asked.title(edition), answer, edition.marts().programmes().isInvented(), choices);
    }

    /** The wider regions, the region itself, and those below the province that it lies in. */
    private static List<Link> regions(Edition edition, Asked asked) {
        List<BpsCode> codes = new ArrayList<>(List.of(BpsCode.NATION));
        codes.addAll(Focus.PROVINCES);
        BpsCode open = asked.region().digits().length() >= 4
                ? new BpsCode(asked.region().digits().substring(0, 2))
                : asked.region();
        if (!open.equals(BpsCode.NATION)) {
            edition.marts().places().book().childrenOf(open).stream()
                    .map(Region::code)
                    .forEach(codes::add);
        }
        if (!codes.contains(asked.region())) {
            codes.add(asked.region());
        }
        return codes.stream()
                .map(code -> new Link(
                        asked.at(code).place(edition), asked.at(code).address(edition), code.equals(asked.region())))
                .toList();
    }

    private static List<Link> periods(Edition edition, Asked asked) {
        List<String> periods = new ArrayList<>(List.of(Cohort.ALL));
        periods.addAll(edition.marts()
                .programmes()
                .outcomes()
                .years(asked.programme().id(), asked.region().digits()));
        OutcomeWords text = new OutcomeWords(edition);
        return periods.stream()
                .map(period ->
                        new Link(text.period(period), asked.in(period).address(edition), period.equals(asked.period())))
                .toList();
    }

    private static List<Link> counted(Edition edition, Asked asked) {
        Messages words = edition.words();
        return List.of(Asked.persons(asked.programme()), "enrolments").stream()
                .map(counted -> new Link(
                        words.text("outcome.counted." + counted),
                        asked.counting(counted).address(edition),
                        counted.equals(asked.counted())))
                .toList();
    }
}
