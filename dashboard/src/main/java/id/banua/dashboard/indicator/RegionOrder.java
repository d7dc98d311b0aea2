package id.banua.dashboard.indicator;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The orders in which the table of an indicator can be had; the word stands in the address. */
enum RegionOrder {
    CODE("kode"),
    NAME("nama"),
    VALUE("nilai");

    private final String word;

    RegionOrder(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static List<String> words() {
        return Arrays.stream(values()).map(RegionOrder::word).toList();
    }

    static RegionOrder of(String word) {
        return Arrays.stream(values())
                .filter(order -> order.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order is called '" + word + "'"));
    }

    private Comparator<Observation> comparator(Edition edition) {
        Comparator<Observation> byCode = Comparator.comparing(Observation::region);
        return switch (this) {
            case CODE -> byCode;
            case NAME ->
                Comparator.comparing((Observation cell) -> edition.shortNameOf(cell.region()))
                        .thenComparing(byCode);
            case VALUE ->
                Comparator.comparingDouble((Observation cell) -> -cell.value().orElse(Double.NaN))
                        .thenComparing(byCode);
        };
    }

    /** The cells in this order; by value only among those that may be compared, the latest of them first. */
    Stream<Observation> order(Edition edition, List<Observation> cells) {
        if (this != VALUE) {
            return cells.stream().sorted(comparator(edition));
        }
        List<Observation> latestFirst = cells.stream()
                .sorted(Comparator.comparing(Observation::period).reversed())
                .toList();
        return edition.marts().comparisons().groups(latestFirst).stream()
                .flatMap(group -> group.stream().sorted(comparator(edition)));
    }
}
