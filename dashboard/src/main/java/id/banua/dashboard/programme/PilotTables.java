package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.dashboard.page.Figures;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes the tables of who takes part in a pilot: what each source says of the same village or activity side by side. */
final class PilotTables {
    private static final String RECORDS = "records";

    private final Edition edition;
    private final String pilot;
    private final List<Line> people;

    PilotTables(Edition edition, String pilot, List<Line> people) {
        this.edition = edition;
        this.pilot = pilot;
        this.people = List.copyOf(people);
    }

    /** By village and the district under which it was told, with the district where it lies if that is another one. */
    RecordTable villages() {
        return table(
                "pilot.participants",
                "pilot.village",
                line -> isAll(line, "activity") && isAll(line, "outcome"),
                this::village);
    }

    /** By what participants do, and what came of it. */
    RecordTable activities() {
        return table(
                "pilot.activities",
                "pilot.activity",
                line -> !isAll(line, "activity") && isAll(line, "village") && isAll(line, "region_code"),
                this::activity);
    }

    private RecordTable table(String caption, String head, Predicate<Line> wanted, Function<Line, String> name) {
        List<Line> lines = people.stream().filter(wanted).toList();
        List<String> sources = lines.stream()
                .map(line -> line.text("source_id"))
                .distinct()
                .sorted()
                .toList();
        Map<String, List<Line>> named =
                lines.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        List<String> heads = new ArrayList<>(List.of(edition.words().text(head)));
        sources.forEach(source -> heads.add(source(source)));
        List<FactTable.Row> rows = named.entrySet().stream()
                .map(row -> FactTable.Row.of(row.getKey(), persons(row.getValue(), sources)))
                .toList();
        RecordTable told = RecordTable.of(
                edition,
                new FactTable(edition.words().text(caption), heads, rows),
                RecordTable.files(edition, "/program/peserta-pilot", Map.of(PilotRoute.PILOT, pilot)));
        return sources.contains(RECORDS)
                ? told
                : new RecordTable(told.facts(), edition.words().text("pilot.sources"), told.files());
    }

    private List<String> persons(Collection<Line> lines, List<String> sources) {
        OutcomeWords text = new OutcomeWords(edition);
        return sources.stream()
                .map(source -> lines.stream()
                        .filter(line -> line.text("source_id").equals(source))
                        .findFirst()
                        .map(line -> text.count(line.number("persons"), line.missingReason()))
                        .orElseGet(() -> edition.words().text("pilot.untold")))
                .toList();
    }

    private String source(String id) {
        return id.equals(RECORDS)
                ? edition.words().text("records.origin.records")
                : new Figures(edition).cite(id).text();
    }

    private String village(Line line) {
        if (isAll(line, "region_code")) {
            return edition.words().text("pilot.everywhere");
        }
        String told = place(line.text("region_code"));
        if (isAll(line, "village")) {
            return edition.words().text("pilot.whole", told);
        }
        String liesIn = line.text("lies_in");
        if (liesIn.isEmpty()) {
            return edition.words().text("pilot.unplaced", line.text("village"), told);
        }
        return liesIn.equals(line.text("region_code"))
                ? line.text("village") + ", " + told
                : edition.words().text("pilot.misplaced", line.text("village"), told, place(liesIn));
    }

    private String activity(Line line) {
        String activity = word("activity.", line.text("activity"));
        return isAll(line, "outcome") ? activity : activity + ": " + word("pilot.outcome.", line.text("outcome"));
    }

    private String word(String stem, String code) {
        return edition.words().find(stem + code).orElse(code);
    }

    private static boolean isAll(Line line, String column) {
        return line.text(column).equals(Cohort.ALL);
    }

    private String place(String code) {
        return BpsCode.isWellFormed(code) ? edition.shortNameOf(new BpsCode(code)) : code;
    }
}
