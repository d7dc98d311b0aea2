package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.JobFairs.Rung;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.programme.FairStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the tables of one job fair: its ladder, and the same by sector. */
final class FairTables {
    private final Edition edition;
    private final String event;
    private final OutcomeWords text;

    FairTables(Edition edition, String event) {
        this.edition = edition;
        this.event = event;
        this.text = new OutcomeWords(edition);
    }

    /** Every rung with how many employers told of it. */
    RecordTable ladder(List<Rung> whole) {
        List<FactTable.Row> rows = whole.stream()
                .sorted(Comparator.comparing(FairTables::place))
                .map(found -> FactTable.Row.of(name(found), List.of(value(found), reporting(found))))
                .toList();
        return table(
                "fair.ladder", List.of(words("outcome.stage"), words("fair.count"), words("fair.employers")), rows);
    }

    /** The rungs of each sector; one of which a sector has no row was told by none of its employers. */
    RecordTable sectors(List<Rung> rungs) {
        List<String> heads = new ArrayList<>(List.of(words("fair.sector")));
        FairsPage.STAGES.forEach(stage -> heads.add(stage.in(edition.language().tag())));
        List<FactTable.Row> rows = rungs.stream()
                .filter(rung -> !rung.sector().equals(Cohort.ALL))
                .collect(Collectors.groupingBy(Rung::sector, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(sector -> FactTable.Row.of(words("kbli." + sector.getKey()), ofSector(sector.getValue())))
                .toList();
        return table("fair.sectors", heads, rows);
    }

    private List<String> ofSector(List<Rung> rungs) {
        return FairsPage.STAGES.stream()
                .map(stage -> FairsPage.rung(rungs, stage).map(this::value).orElseGet(() -> words("fair.blank")))
                .toList();
    }

    private RecordTable table(String caption, List<String> heads, List<FactTable.Row> rows) {
        return RecordTable.of(
                edition,
                new FactTable(words(caption), heads, rows),
                RecordTable.files(edition, "/bursa-kerja", Map.of(FairsRoute.EVENT, event)));
    }

    private String value(Rung rung) {
        return rung.value().isEmpty() && rung.missingReason().isEmpty()
                ? words("fair.blank")
                : text.count(rung.value(), rung.missingReason());
    }

    private String reporting(Rung rung) {
        return rung.reporting().isEmpty() || rung.employers().isEmpty()
                ? text.missing(rung.missingReason())
                : edition.words().text("fair.of", text.count(rung.reporting(), ""), text.count(rung.employers(), ""));
    }

    /** Why a rung has no number, in words that need no legend. */
    static String blank(Edition edition, String missingReason) {
        return missingReason.isEmpty()
                ? edition.words().text("fair.blank")
                : new OutcomeWords(edition).missing(missingReason);
    }

    private String name(Rung rung) {
        return FairStage.find(rung.stage())
                .map(stage -> stage.in(edition.language().tag()))
                .orElse(rung.stage());
    }

    private static int place(Rung rung) {
        return FairStage.find(rung.stage()).map(FairStage::ordinal).orElse(FairStage.values().length);
    }

    private String words(String key) {
        return edition.words().text(key);
    }
}
