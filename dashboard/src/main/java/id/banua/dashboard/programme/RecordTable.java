package id.banua.dashboard.programme;

import id.banua.dashboard.figure.ChartFigure.Download;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.FactTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of what records tell, with what it is made of and where its rows can be had.
 *
 * @param source one line: whose records, of which release, and whether they are invented
 */
public record RecordTable(FactTable facts, String source, List<Download> files) {

    public RecordTable {
        files = List.copyOf(files);
    }

    static RecordTable of(Edition edition, FactTable facts, Download... files) {
        return new RecordTable(facts, InventedWords.footer(edition), List.of(files));
    }

    /** The mart of an address as CSV and JSON; {@code query} is empty or what narrows it down, from its question mark on. */
    static Download[] files(Edition edition, String address, Map<String, String> query) {
        return Stream.of("csv", "json")
                .map(suffix -> new Download(suffix, edition.links().at(address + "." + suffix, query)))
                .toArray(Download[]::new);
    }

    /** A file of programmes by its name, such as {@code aturan.csv}. */
    static Download file(Edition edition, String name) {
        return new Download(name, edition.links().at("/program/" + name));
    }
}
