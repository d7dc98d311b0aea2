package id.banua.dashboard.mart;

import id.banua.model.mart.Marts;
import id.banua.model.release.PublicationDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/**
 * The marts of a run as far as published by a day: the only place that turns what is known into what was known. Each
 * cell takes its last edition of that day and is left out where it had none; claims whose day is unknown are left out
 * too, since nothing shows that they were out. The rules are those of today.
 */
final class AsPublished {
    private final Frames now;
    private final LocalDate day;
    private final Frame editions;
    private final Map<List<String>, Integer> editionOfCell = new HashMap<>();
    private final Map<String, Integer> editionOfClaim = new HashMap<>();

    private AsPublished(Frames now, LocalDate day) {
        this.now = now;
        this.day = day;
        this.editions = now.frame(Marts.EDITIONS);
        // In the order of the mart: a later edition takes the place of the one before.
        editions.rows()
                .filter(row -> editions.text(row, "known_from").compareTo(day.toString()) <= 0)
                .forEach(row -> editionOfCell.put(CellKey.textsOf(editions, row), row));
        editionOfCell.values().forEach(row -> editionOfClaim.put(editions.text(row, "claim_id"), row));
    }

    static Frames of(Frames now, LocalDate day) {
        return new AsPublished(now, day).frames();
    }

    private Frames frames() {
        Table claims = claims();
        Table findings = findings(new HashSet<>(claims.stringColumn("claim_id").asList()));
        Map<String, Table> tables = new HashMap<>(now.tables());
        tables.put(Marts.CLAIMS.name(), claims);
        tables.put(Marts.FINDINGS.name(), findings);
        tables.put(Marts.OBSERVATIONS.name(), observations(new CellThen(new Frame(claims), new Frame(findings))));
        return new Frames(now.run(), now.manifest(), tables);
    }

    /** The claims that were out, each with the standing that it had among them. */
    private Table claims() {
        Frame all = now.frame(Marts.CLAIMS);
        Table out = now.table(Marts.CLAIMS)
                .where(Selection.with(all.rows()
                        .filter(row -> isOut(all.text(row, "published_on")))
                        .toArray()));
        StringColumn standing = out.stringColumn("standing");
        StringColumn reason = out.stringColumn("choice_reason");
        Frame then = new Frame(out);
        then.rows().forEach(row -> {
            Integer edition = editionOfClaim.get(then.text(row, "claim_id"));
            if (edition != null) {
                standing.set(row, Claim.CHOSEN);
                reason.set(row, editions.text(edition, "choice_reason"));
            } else if (then.text(row, "standing").equals(Claim.CHOSEN)) {
                standing.set(row, Claim.KEPT);
                reason.set(row, "");
            }
        });
        return out;
    }

    private boolean isOut(String publishedOn) {
        return !new PublicationDate(publishedOn).latest().isAfter(day);
    }

    private Table findings(Set<String> claimsOut) {
        Frame all = now.frame(Marts.FINDINGS);
        int[] about = all.rows()
                .filter(row -> claimsOut.contains(all.text(row, "claim_id")))
                .toArray();
        return now.table(Marts.FINDINGS).where(Selection.with(about));
    }

    private Table observations(CellThen then) {
        Frame all = now.frame(Marts.OBSERVATIONS);
        int[] known = all.rows()
                .filter(row -> editionOfCell.containsKey(CellKey.textsOf(all, row)))
                .toArray();
        Table table = now.table(Marts.OBSERVATIONS).where(Selection.with(known));
        Frame cells = new Frame(table);
        cells.rows().forEach(row -> {
            List<String> cell = CellKey.textsOf(cells, row);
            Integer edition = editionOfCell.get(cell);
            if (edition != null) {
                fill(table, row, edition);
                then.fill(table, row, cell);
            }
        });
        return table;
    }

    private void fill(Table observations, int row, int edition) {
        observations
                .doubleColumn("value")
                .set(row, editions.decimal(edition, "value").orElse(Double.NaN));
        observations.stringColumn("missing_reason").set(row, "");
        for (String column : List.of("source_id", "claim_id", "choice_reason", "definition_version")) {
            observations.stringColumn(column).set(row, editions.text(edition, column));
        }
    }
}
