package id.banua.dashboard.programme;

import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.mart.Programmes.Pilots;
import id.banua.dashboard.page.Cited;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.PageShell;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A pilot: its plan against what happened, what was promised, and who takes part where. */
public record PilotPage(
        PageShell shell,
        String lead,
        List<Stage> stages,
        List<Promise> promises,
        RecordTable participants,
        RecordTable activities,
        boolean isInvented) {

    /** One stage; dates as precise as their sources. */
    public record Stage(String name, String planned, String actual, String note, List<Cited> sources) {}

    /** One promise, when it was made and by when it is due. */
    public record Promise(String text, String toldOn, String dueOn, Cited source) {}

    static PilotPage of(PageShell shell, Line pilot) {
        Edition edition = shell.edition();
        Pilots pilots = edition.marts().programmes().pilots();
        List<Stage> stages = of(pilots.stages(), pilot).stream()
                .sorted(Comparator.comparingDouble(line -> line.whole("stage").orElse(0)))
                .map(line -> stage(edition, line))
                .toList();
        List<Promise> promises = of(pilots.targets(), pilot).stream()
                .map(line -> promise(edition, line))
                .toList();
        List<Line> people = of(pilots.participants(), pilot);
        PilotTables tables = new PilotTables(edition, pilot.text("pilot_id"), people);
        return new PilotPage(
                shell,
                pilot.text("note_" + edition.language().tag()),
                stages,
                promises,
                tables.villages(),
                tables.activities(),
                people.stream().anyMatch(line -> line.isFlagged("is_invented")));
    }

    private static List<Line> of(HelpTable table, Line pilot) {
        return table.where(line -> line.text("pilot_id").equals(pilot.text("pilot_id")));
    }

    private static Stage stage(Edition edition, Line line) {
        String language = "_" + edition.language().tag();
        return new Stage(
                line.text("name" + language),
                edition.dates().span(line.text("planned_from"), line.text("planned_to")),
                edition.dates().span(line.text("actual_from"), line.text("actual_to")),
                line.text("note" + language),
                Stream.of("planned_source_id", "actual_source_id")
                        .map(line::text)
                        .filter(source -> !source.isEmpty())
                        .distinct()
                        .map(new Figures(edition)::cite)
                        .toList());
    }

    private static Promise promise(Edition edition, Line line) {
        return new Promise(
                line.text("text_" + edition.language().tag()),
                edition.dates().date(line.text("told_on")),
                edition.dates().date(line.text("due_on")),
                new Figures(edition).cite(line.text("source_id")));
    }
}
