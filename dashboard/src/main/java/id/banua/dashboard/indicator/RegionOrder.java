package id.banua.dashboard.indicator;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    Comparator<Observation> comparator(Edition edition) {
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
}
