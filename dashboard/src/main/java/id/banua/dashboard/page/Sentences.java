package id.banua.dashboard.page;

import id.banua.dashboard.mart.Observation;
import id.banua.model.indicator.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        String subject = words.find("subject." + indicator.id())
                .map(phrase -> phrase.replace("{0}", edition.nameOf(cell.region())))
                .orElseGet(() -> words.text("subject", edition.nameOf(indicator), edition.nameOf(cell.region())));
        String value = numbers.withUnit(indicator, cell.value().orElse(Double.NaN));
        return words.text("sentence.state", subject, value, dates.period(cell.period()), change(indicator, cell));
    }

    /** "turun 0,09 poin dari September 2023", or that the year before has no figure. Never against another round. */
    public String change(Indicator indicator, Observation cell) {
        Optional<Observation> before = edition.marts().observations().yearBefore(cell);
        if (before.isEmpty()) {
            return words.text("change.unknown", dates.period(cell.period().yearBefore()));
        }
        double change = cell.value().orElse(Double.NaN) - before.get().value().orElse(Double.NaN);
        String then = dates.period(before.get().period());
        if (numbers.isNothing(indicator, change)) {
            return words.text("change.same", then);
        }
        return words.text(change < 0 ? "change.down" : "change.up", numbers.difference(indicator, change), then);
    }

    /** First and last period, highest and lowest value of a series; empty for a series without numbers. */
    public String trend(Indicator indicator, List<Observation> series) {
        List<Observation> known = series.stream().filter(Observation::hasValue).toList();
        if (known.size() < 2) {
            return known.isEmpty() ? "" : words.text("sentence.one", said(indicator, known.get(0)));
        }
        Comparator<Observation> byValue =
                Comparator.comparingDouble(cell -> cell.value().orElse(Double.NaN));
        Observation lowest = known.stream().min(byValue).orElseThrow();
        Observation highest = known.stream().max(byValue).orElseThrow();
        return words.text(
                "sentence.trend",
                dates.period(known.get(0).period()),
                dates.period(known.get(known.size() - 1).period()),
                said(indicator, highest),
                said(indicator, lowest));
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

    private String said(Indicator indicator, Observation cell) {
        return numbers.withUnit(indicator, cell.value().orElse(Double.NaN)) + " (" + dates.period(cell.period()) + ")";
    }

    private String named(Indicator indicator, Observation cell) {
        return edition.nameOf(cell.region()) + " "
                + numbers.withUnit(indicator, cell.value().orElse(Double.NaN));
    }
}
