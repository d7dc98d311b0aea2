package id.banua.dashboard.programme;

import id.banua.dashboard.mart.HelpTable;
import id.banua.dashboard.mart.HelpTable.Line;
import id.banua.dashboard.mart.Programmes.Help;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows of marts of help about one region, and their columns in words. */
record HelpLines(Edition edition, BpsCode region) {

    List<Line> of(Function<Help, HelpTable> table, Predicate<Line> wanted) {
        return table.apply(edition.marts().programmes().help())
                .where(line -> line.text("region_code").equals(region.digits()) && wanted.test(line));
    }

    String words(String key) {
        return edition.words().text(key);
    }

    List<String> heads(String... keys) {
        return List.of(keys).stream().map(this::words).toList();
    }

    String count(Line line, String column) {
        return new OutcomeWords(edition).count(line.number(column), line.missingReason());
    }

    String percent(Line line, String column) {
        return new OutcomeWords(edition).percent(line.number(column), line.missingReason());
    }

    /** A list of the poor and its vintage. */
    String list(Line line) {
        return line.text("list").equals("none")
                ? words("assistance.nolist")
                : (line.text("list").toUpperCase(Locale.ROOT) + ", "
                        + new OutcomeWords(edition).quarter(line.text("vintage")));
    }

    /** The rows with the file that holds them. */
    RecordTable table(FactTable facts, String noun) {
        return RecordTable.of(
                edition, facts, RecordTable.files(edition, "/program/" + noun, Map.of(Asked.REGION, region.digits())));
    }
}
