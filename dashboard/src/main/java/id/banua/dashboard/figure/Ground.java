package id.banua.dashboard.figure;

import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.mart.TodaysBorders;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.region.BpsCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ground that the figures of a chart or a file speak of. */
public enum Ground {
    /** Each figure speaks of the region as it was. */
    AS_WAS("asal"),
    /** Older figures are brought to the borders of today, by weights: estimated. */
    TODAY("sekarang");

    /** The parameter of addresses. */
    public static final String PARAMETER = "batas";

    private final String word;

    Ground(String word) {
        this.word = word;
    }

    /** The words of the parameter, the usual one first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ground -> ground.word).toList();
    }

    public static Ground of(String word) {
        return Arrays.stream(values())
                .filter(ground -> ground.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A ground is one of " + words() + ", not " + word));
    }

    /** The parameters of an address on this ground; none for the usual one. */
    public Map<String, String> parameters() {
        return this == AS_WAS ? Map.of() : Map.of(PARAMETER, word);
    }

    /** Every cell of an indicator in a region. */
    public Stream<Observation> cells(Snapshot marts, Indicator indicator, BpsCode region) {
        return switch (this) {
            case AS_WAS -> marts.observations().of(indicator.id(), region);
            case TODAY -> new TodaysBorders(marts).of(indicator, region).stream();
        };
    }

    /** Every cell of some indicators in some regions; an empty list narrows nothing. */
    public Stream<Observation> cells(Snapshot marts, List<Indicator> indicators, List<BpsCode> regions) {
        if (indicators.isEmpty() && this == AS_WAS) {
            return regions.isEmpty()
                    ? marts.observations().all()
                    : regions.stream().flatMap(marts.observations()::ofRegion);
        }
        List<Indicator> measured = indicators.isEmpty() ? marts.catalogue().list() : indicators;
        return measured.stream()
                .flatMap(indicator -> regions.isEmpty()
                        ? everywhere(marts, indicator)
                        : regions.stream().flatMap(region -> cells(marts, indicator, region)));
    }

    private Stream<Observation> everywhere(Snapshot marts, Indicator indicator) {
        return switch (this) {
            case AS_WAS -> marts.observations().ofIndicator(indicator.id());
            case TODAY ->
                marts.places().book().list().stream().flatMap(region -> cells(marts, indicator, region.code()));
        };
    }

    /** The published statistic of the whole population over time, oldest first. */
    public List<Observation> series(Snapshot marts, Indicator indicator, BpsCode region) {
        return switch (this) {
            case AS_WAS -> marts.observations().series(indicator.id(), region);
            case TODAY ->
                cells(marts, indicator, region)
                        .filter(cell -> cell.key().breakdown() == Breakdown.TOTAL
                                && cell.key().status() == Status.PUBLISHED)
                        .toList();
        };
    }
}
