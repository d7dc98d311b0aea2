package id.banua.dashboard.programme;

import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Focus;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.programme.OutcomePage.Choice;
import id.banua.dashboard.programme.OutcomePage.Link;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.Params;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** {@code GET /program/bantuan?wilayah=} and {@code /program/paket?wilayah=}: tables of one region. */
public final class TablesRoute implements Handler {
    private final Editions editions;
    private final Answers answers;
    private final Subject subject;

    /**
     * What a page is about.
     *
     * @param address its word in the address
     */
    public record Subject(String address, BiFunction<Edition, BpsCode, List<RecordTable>> tables) {
        /** Who gets assistance, and who came and went. */
        public static final Subject ASSISTANCE =
                new Subject("bantuan", (edition, region) -> new AssistanceTables(edition, region).all());
        /** What reaches a household from all agencies. */
        public static final Subject PACKAGES =
                new Subject("paket", (edition, region) -> new PackageTables(edition, region).all());
    }

    public TablesRoute(Editions editions, Answers answers, Subject subject) {
        this.editions = editions;
        this.answers = answers;
        this.subject = subject;
    }

    @Override
    public void handle(Context ctx) {
        Params.allowOnly(ctx, Asked.REGION);
        Edition edition = editions.of(ctx);
        BpsCode region = Asked.region(ctx, edition);
        String name =
                edition.words().text(subject.address() + ".name") + ", " + new OutcomeWords(edition).region(region);
        String lead = edition.words().text(subject.address() + ".lead");
        PageShell shell = Answers.shell(ctx, edition, name, lead, "programmes");
        List<RecordTable> tables = subject.tables().apply(edition, region).stream()
                .filter(table -> !table.facts().rows().isEmpty())
                .toList();
        answers.page(
                ctx,
                "tables.jte",
                new TablesPage(
                        shell,
                        name,
                        lead,
                        edition.marts().programmes().isInvented(),
                        List.of(new Choice(edition.words().text("outcome.head.wilayah"), regions(edition, region))),
                        tables));
    }

    private List<Link> regions(Edition edition, BpsCode region) {
        List<BpsCode> codes = new ArrayList<>(List.of(BpsCode.NATION));
        codes.addAll(Focus.PROVINCES);
        codes.addAll(Focus.regencies(edition));
        return codes.stream()
                .map(code -> new Link(
                        code.equals(BpsCode.NATION)
                                ? edition.words().text("outcome.everywhere")
                                : edition.shortNameOf(code),
                        edition.links().at("/program/" + subject.address(), Map.of(Asked.REGION, code.digits())),
                        code.equals(region)))
                .toList();
    }
}
