package id.banua.dashboard.programme;

import id.banua.dashboard.chart.Hue;
import id.banua.dashboard.chart.Ladder;
import id.banua.dashboard.chart.LadderRow;
import id.banua.dashboard.chart.LadderView;
import id.banua.dashboard.chart.LadderView.LadderKey;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.JobFairs.JobFair;
import id.banua.dashboard.mart.JobFairs.Rung;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.page.PageShell;
import id.banua.model.programme.FairStage;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Job fairs: the ladder of each, beside what was told of it. */
public record FairsPage(PageShell shell, boolean isInvented, List<Fair> fairs, List<Told> told) {
    /** The rungs in their order. */
    static final List<FairStage> STAGES = Arrays.stream(FairStage.values())
            .filter(stage -> stage == FairStage.VACANCIES || stage.countsPersons())
            .toList();

    /** One event. */
    public record Fair(
            String id, String name, String when, String answer, Svg picture, RecordTable ladder, RecordTable sectors) {}

    /** What sources say about the same thing, side by side. */
    public record Told(String indicator, String href, FactTable claims) {}

    static FairsPage of(PageShell shell) {
        Edition edition = shell.edition();
        List<Fair> fairs = edition.marts().programmes().fairs().list().stream()
                .map(fair -> fair(edition, fair))
                .toList();
        return new FairsPage(
                shell, edition.marts().programmes().isInvented(), fairs, ToldClaims.of(edition, "job_fair_"));
    }

    private static Fair fair(Edition edition, JobFair fair) {
        List<Rung> rungs = edition.marts().programmes().fairs().ladderOf(fair.id());
        List<Rung> whole =
                rungs.stream().filter(rung -> rung.sector().equals(Cohort.ALL)).toList();
        String answer = answer(edition, whole);
        FairTables tables = new FairTables(edition, fair.id());
        return new Fair(
                fair.id(),
                fair.name(),
                edition.nameOf(new BpsCode(fair.regionCode())) + ", "
                        + edition.dates().span(fair.startsOn(), fair.endsOn()),
                answer,
                picture(edition, whole, answer),
                tables.ladder(whole),
                tables.sectors(rungs));
    }

    static Optional<Rung> rung(List<Rung> rungs, FairStage stage) {
        return rungs.stream().filter(found -> found.stage().equals(stage.id())).findFirst();
    }

    private static String answer(Edition edition, List<Rung> whole) {
        OutcomeWords text = new OutcomeWords(edition);
        Optional<Rung> announced = rung(whole, FairStage.VACANCIES);
        Optional<Rung> hired = rung(whole, FairStage.HIRED);
        String vacancies = announced
                .map(found -> text.count(found.value(), found.missingReason()))
                .orElse("");
        String employers =
                announced.map(found -> text.count(found.employers(), "")).orElse("");
        String reporting = hired.map(found -> text.count(found.reporting(), "")).orElse("0");
        if (hired.isEmpty() || hired.get().value().isEmpty()) {
            return edition.words().text("fair.answer.unknown", employers, vacancies, reporting);
        }
        return edition.words()
                .text(
                        "fair.answer",
                        employers,
                        vacancies,
                        reporting,
                        text.count(hired.get().value(), ""));
    }

    private static Svg picture(Edition edition, List<Rung> whole, String alt) {
        OutcomeWords text = new OutcomeWords(edition);
        List<LadderRow> rows = new ArrayList<>();
        for (FairStage stage : STAGES) {
            rung(whole, stage).ifPresent(found -> {
                String name = stage.in(edition.language().tag());
                rows.add(
                        found.value().isEmpty()
                                ? LadderRow.withheld(name, FairTables.blank(edition, found.missingReason()))
                                : new LadderRow(
                                        name,
                                        found.value().getAsDouble(),
                                        0,
                                        0,
                                        0,
                                        text.count(found.value(), "") + reporting(edition, found),
                                        ""));
            });
        }
        LadderView view = new LadderView("", "", "", Hue.PROGRAMME, rows, LadderKey.NONE);
        return new Svg(
                Pictures.svg(Ladder.of(view, Width.COLUMN, alt)), Pictures.svg(Ladder.of(view, Width.PHONE, alt)));
    }

    private static String reporting(Edition edition, Rung rung) {
        if (rung.reporting().isEmpty()
                || rung.employers().isEmpty()
                || rung.stage().equals(FairStage.VACANCIES.id())) {
            return "";
        }
        OutcomeWords text = new OutcomeWords(edition);
        return " ("
                + edition.words()
                        .text("fair.reporting", text.count(rung.reporting(), ""), text.count(rung.employers(), ""))
                + ")";
    }
}
