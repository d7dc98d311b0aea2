package id.banua.dashboard.page;

import id.banua.dashboard.mart.Observation;
import id.banua.model.compare.Obstacle;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plain sentences about figures. They say what the marts say: number, period, change against the year before. */
public final class Sentences {
    private final Edition edition;
    private final Messages words;
    private final Numbers numbers;
    private final Dates dates;

    public Sentences(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.numbers = edition.numbers();
        this.dates = edition.dates();
    }

    /** "Kemiskinan Kalimantan Selatan 3,73 persen pada September 2025, turun 0,29 poin dari September 2024." */
    public String state(Indicator indicator, Observation cell) {
        String value = numbers.withUnit(indicator, number(cell));
        return words.text(
                "sentence.state",
                subject(indicator, cell.region()),
                value,
                dates.period(cell.period()),
                change(indicator, cell));
    }

    /** What a sentence is about: "Kemiskinan Kalimantan Selatan". */
    public String subject(Indicator indicator, BpsCode region) {
        return words.find("subject." + indicator.id())
                .map(phrase -> phrase.replace("{0}", edition.nameOf(region)))
                .orElseGet(() -> words.text("subject", edition.nameOf(indicator), edition.nameOf(region)));
    }

    /** "turun 0,09 poin dari September 2023", or that the year before has no figure. Never against another round. */
    public String change(Indicator indicator, Observation cell) {
        Optional<Observation> before = edition.marts().observations().yearBefore(cell);
        if (before.isEmpty()) {
            return words.text("change.unknown", dates.period(cell.period().yearBefore()));
        }
        List<Obstacle> obstacles = edition.marts().comparisons().between(before.get(), cell);
        if (!obstacles.isEmpty()) {
            return words.text("change.refused", dates.period(before.get().period()), reason(obstacles));
        }
        double change = number(cell) - before.get().value().orElse(Double.NaN);
        String then = dates.period(before.get().period());
        if (numbers.isNothing(indicator, change)) {
            return words.text("change.same", then);
        }
        return words.text(change < 0 ? "change.down" : "change.up", numbers.difference(indicator, change), then);
    }

    /** The first reason, without the stop at its end, since it stands inside of a sentence. */
    private String reason(List<Obstacle> obstacles) {
        return obstacles.get(0).in(edition.language().tag()).replaceFirst("\\.$", "");
    }

    /**
     * For each survey round its years, highest and lowest value; empty for a series without numbers. Rounds are told
     * apart, since they are never one series; of a round that is cut only what may be compared with its latest figure.
     */
    public String trend(Indicator indicator, List<Observation> series) {
        SortedMap<Integer, List<Observation>> rounds = new TreeMap<>();
        series.stream()
                .filter(Observation::hasValue)
                .forEach(cell -> rounds.computeIfAbsent(cell.period().month(), unseen -> new ArrayList<>())
                        .add(cell));
        if (rounds.size() > 1) {
            rounds.remove(0);
        }
        return rounds.values().stream().map(round -> round(indicator, round)).collect(Collectors.joining(" "));
    }

    private String round(Indicator indicator, List<Observation> cells) {
        int first = cells.size() - 1;
        while (first > 0 && edition.marts().comparisons().mayCompare(cells.get(first - 1), cells.get(first))) {
            first--;
        }
        return stretch(indicator, cells.subList(first, cells.size()));
    }

    private String stretch(Indicator indicator, List<Observation> cells) {
        if (cells.size() == 1) {
            return words.text(
                    "sentence.one",
                    dates.period(cells.get(0).period()),
                    numbers.withUnit(indicator, number(cells.get(0))));
        }
        Observation lowest = cells.stream()
                .min(Comparator.comparingDouble(Sentences::number))
                .orElseThrow();
        Observation highest = cells.stream()
                .max(Comparator.comparingDouble(Sentences::number))
                .orElseThrow();
        return words.text(
                "sentence.trend",
                dates.period(cells.get(0).period()),
                cells.get(cells.size() - 1).period().year(),
                numbers.withUnit(indicator, number(highest)),
                highest.period().year(),
                numbers.withUnit(indicator, number(lowest)),
                lowest.period().year());
    }

    /** Who stands highest and lowest among regions of one period, and how many have a number at all. */
    public String ranking(Indicator indicator, List<Observation> highestFirst, int regions) {
        if (highestFirst.isEmpty()) {
            return words.text("sentence.ranking.none");
        }
        return words.text(
                "sentence.ranking",
                named(indicator, highestFirst.get(0)),
                named(indicator, highestFirst.get(highestFirst.size() - 1)),
                numbers.whole(highestFirst.size()),
                numbers.whole(regions));
    }

    private String named(Indicator indicator, Observation cell) {
        return edition.nameOf(cell.region()) + " " + numbers.withUnit(indicator, number(cell));
    }

    private static double number(Observation cell) {
        return cell.value().orElse(Double.NaN);
    }
}
