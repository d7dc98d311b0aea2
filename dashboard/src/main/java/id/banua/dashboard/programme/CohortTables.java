package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.Cohort.Split;
import id.banua.dashboard.mart.OutcomeCell;
import id.banua.dashboard.mart.OutcomeCell.Way;
import id.banua.dashboard.mart.Outcomes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.programme.OutcomeStage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the tables of the page of one cohort: by time of exit, by evidence and by kind of work. */
final class CohortTables {
    private static final int RECENT_COHORTS = 24;

    private final Edition edition;
    private final Asked asked;
    private final Outcomes outcomes;
    private final OutcomeWords text;

    CohortTables(Edition edition, Asked asked) {
        this.edition = edition;
        this.asked = asked;
        this.outcomes = edition.marts().programmes().outcomes();
        this.text = new OutcomeWords(edition);
    }

    /** Month by month, or year by year where months are not told apart: every stage's share. */
    Optional<RecordTable> cohorts() {
        List<String> months = asked.isOfVocation()
                ? List.of()
                : outcomes.months(asked.programme().id(), asked.region().digits());
        List<String> periods = months.isEmpty()
                ? outcomes.years(asked.programme().id(), asked.region().digits())
                : months.subList(Math.max(0, months.size() - RECENT_COHORTS), months.size());
        List<FactTable.Row> rows = new ArrayList<>();
        for (String period : periods) {
            List<OutcomeCell> cells = outcomes.of(asked.cohort().in(period), asked.way());
            if (!cells.isEmpty()) {
                rows.add(cohort(period, cells));
            }
        }
        Collections.reverse(rows);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(told(new FactTable(edition.words().text("outcome.cohorts"), cohortHeads(), rows)));
    }

    private RecordTable told(FactTable table) {
        return RecordTable.of(edition, table, asked.files(edition, "csv", "json"));
    }

    private List<String> cohortHeads() {
        List<String> heads = new ArrayList<>(List.of(
                edition.words().text("outcome.exit"), edition.words().text("outcome.members." + asked.counted())));
        shown().forEach(stage -> heads.add(stage.in(edition.language().tag())));
        return heads;
    }

    private List<OutcomeStage> shown() {
        List<OutcomeStage> stages = asked.programme().stages();
        return stages.subList(1, stages.size());
    }

    private FactTable.Row cohort(String period, List<OutcomeCell> cells) {
        List<String> row = new ArrayList<>();
        row.add(text.count(cells.get(0).counts().base(), cells.get(0).missingReason()));
        for (OutcomeStage stage : shown()) {
            row.add(cells.stream()
                    .filter(cell -> cell.stage().equals(stage.id()))
                    .findFirst()
                    .map(text::share)
                    .orElse(text.missing("")));
        }
        boolean isYear = period.length() == 4;
        return new FactTable.Row(text.period(period), isYear ? asked.in(period).address(edition) : "", row);
    }

    /** By how well a placement is known, and by kind of work; levels are kept apart. */
    List<RecordTable> splits() {
        Cohort whole = asked.cohort();
        if (!whole.split().equals(Split.NONE)) {
            return List.of();
        }
        List<RecordTable> tables = new ArrayList<>();
        split(
                tables,
                "evidence",
                whole,
                List.of("verified", "reported", "announced"),
                value -> new Way(asked.counted(), value, Cohort.ALL));
        split(
                tables,
                "employment",
                whole,
                List.of("formal", "informal", "wage", "self_employed"),
                value -> new Way(asked.counted(), Cohort.ALL, value));
        return tables;
    }

    private void split(
            List<RecordTable> tables, String name, Cohort whole, List<String> values, Function<String, Way> way) {
        List<FactTable.Row> rows = new ArrayList<>();
        List<OutcomeStage> stages = shown().stream()
                .filter(stage -> values.stream()
                        .anyMatch(value -> outcomes.find(whole, way.apply(value), stage.id())
                                .isPresent()))
                .toList();
        for (OutcomeStage stage : stages) {
            rows.add(FactTable.Row.of(
                    stage.in(edition.language().tag()),
                    values.stream()
                            .map(value -> outcomes.find(whole, way.apply(value), stage.id())
                                    .map(cell -> text.count(cell.counts().reached(), cell.missingReason()))
                                    .orElse(text.missing("")))
                            .toList()));
        }
        if (!rows.isEmpty()) {
            tables.add(told(splitTable(name, values, rows)));
        }
    }

    private FactTable splitTable(String name, List<String> values, List<FactTable.Row> rows) {
        List<String> heads = new ArrayList<>(List.of(edition.words().text("outcome.stage")));
        values.forEach(value -> heads.add(edition.words().text("outcome." + name + "." + value)));
        String caption = edition.words()
                .text(
                        "outcome." + name,
                        edition.words().text("outcome.counted." + asked.counted()),
                        text.period(asked.period()));
        return new FactTable(caption, heads, rows);
    }
}
