package id.banua.dashboard.programme;

import id.banua.dashboard.figure.ChartFigure.Download;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.JobFairs.JobFair;
import id.banua.dashboard.mart.OutcomeCell;
import id.banua.dashboard.mart.OutcomeCell.Way;
import id.banua.dashboard.mart.Programmes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.programme.FairsPage.Told;
import id.banua.dashboard.programme.OutcomePage.Link;
import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.Programme;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All programmes at a glance: what their records tell, what is only said, and how good the records are. */
public record HomePage(
        PageShell shell,
        boolean isInvented,
        RecordTable programmes,
        List<Link> more,
        RecordTable records,
        RecordTable findings,
        Linked linked,
        List<Told> told) {

    /** Who is in the poor register and among the trainees; the sentence is empty where nothing was linked. */
    public record Linked(String sentence, RecordTable table) {}

    static HomePage of(PageShell shell) {
        Edition edition = shell.edition();
        return new HomePage(
                shell,
                edition.marts().programmes().isInvented(),
                programmes(edition),
                more(edition),
                FileTables.types(edition),
                FileTables.rules(edition),
                linked(edition),
                ToldClaims.of(edition, ""));
    }

    private static Linked linked(Edition edition) {
        LinkageTable linkage = new LinkageTable(edition);
        return new Linked(
                linkage.sentence(),
                RecordTable.of(edition, linkage.table(), RecordTable.files(edition, "/program/pemadanan", Map.of())));
    }

    private static RecordTable programmes(Edition edition) {
        List<FactTable.Row> rows = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            row(edition, programme).ifPresent(rows::add);
        }
        List<String> heads = List.of(
                edition.words().text("programme.head"),
                edition.words().text("programme.measure"),
                edition.words().text("outcome.base.head"),
                edition.words().text("outcome.share"),
                edition.words().text("outcome.coverage"),
                edition.words().text("outcome.cost"));
        return RecordTable.of(
                edition,
                new FactTable(edition.words().text("programme.table"), 2, heads, rows),
                Arrays.stream(Programme.values())
                        .map(programme -> RecordTable.file(edition, programme.address() + ".csv"))
                        .toArray(Download[]::new));
    }

    private static Optional<FactTable.Row> row(Edition edition, Programme programme) {
        OutcomeWords text = new OutcomeWords(edition);
        OutcomeStage measure = OutcomeParts.measure(programme);
        Way way = Way.usual(Asked.persons(programme));
        Cohort cohort = Cohort.whole(programme.id(), BpsCode.NATION.digits(), Cohort.ALL);
        Optional<OutcomeCell> cell = edition.marts().programmes().outcomes().find(cohort, way, measure.id());
        return cell.map(found -> new FactTable.Row(
                programme.in(edition.language().tag()),
                edition.links().at("/program/" + programme.address()),
                List.of(
                        measure.in(edition.language().tag()),
                        text.count(found.counts().base(), found.missingReason()) + "\u00a0"
                                + programme.unitIn(edition.language().tag()),
                        text.share(found),
                        text.percent(found.percents().coverage(), found.missingReason()),
                        text.cost(found.costPerReached(), found.missingReason()))));
    }

    private static List<Link> more(Edition edition) {
        Programmes programmes = edition.marts().programmes();
        List<Link> links = new ArrayList<>();
        List<JobFair> fairs = programmes.fairs().list();
        links.add(new Link(
                fairs.isEmpty()
                        ? edition.words().text("fair.title")
                        : edition.words()
                                .text("programme.fairs", edition.numbers().whole(fairs.size())),
                edition.links().at("/bursa-kerja"),
                false));
        if (!programmes.help().assistance().isEmpty()) {
            links.add(link(edition, "bantuan"));
        }
        if (!programmes.help().packages().isEmpty()) {
            links.add(link(edition, "paket"));
        }
        PilotRoute.list(edition)
                .forEach(pilot -> links.add(new Link(
                        PilotRoute.name(edition, pilot),
                        edition.links().at("/program/pilot/" + pilot.text("pilot_id")),
                        false)));
        return links;
    }

    private static Link link(Edition edition, String address) {
        return new Link(edition.words().text(address + ".name"), edition.links().at("/program/" + address), false);
    }
}
