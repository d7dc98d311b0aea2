package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Grounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of a series on the borders of today which of its years are estimated, how, and which are withheld, why. */
final class GroundNotes {
    private final Edition edition;

    GroundNotes(Edition edition) {
        this.edition = edition;
    }

    /** One sentence for each way in which figures were brought to other borders; none for those that were not. */
    List<String> of(List<Observation> series) {
        Grounds grounds = new Grounds(edition);
        List<String> notes = new ArrayList<>();
        notes.addAll(notes("ground.years.ringed", grounds, series.stream().filter(Observation::isParted)));
        notes.addAll(notes("ground.years", grounds, series.stream().filter(grounds::isWithheld)));
        return notes;
    }

    private List<String> notes(String key, Grounds grounds, Stream<Observation> cells) {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        cells.forEach(cell -> years.computeIfAbsent(grounds.of(cell), unseen -> new ArrayList<>())
                .add(cell.period().year()));
        return years.entrySet().stream()
                .map(entry -> edition.words().text(key, years(entry.getValue()), entry.getKey()))
                .toList();
    }

    private static String years(List<Integer> inOrder) {
        int first = inOrder.get(0);
        int last = inOrder.get(inOrder.size() - 1);
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
