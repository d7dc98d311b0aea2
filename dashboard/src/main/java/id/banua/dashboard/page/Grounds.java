package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Observation;
import id.banua.model.compare.Parting;
import id.banua.model.compare.Parting.Law;
import id.banua.model.compare.Territory;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.estimate.Figure.Reason;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionWeight;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which ground a figure speaks of, and how it came there. */
public final class Grounds {
    private final Edition edition;
    private final Messages words;

    public Grounds(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    /**
     * Which other regions of today a published cell still speaks of; from which older region it was estimated; or why it
     * could not be. Empty where its borders are those of today.
     */
    public String of(Observation cell) {
        if (cell.isParted()) {
            return parted(cell);
        }
        return isWithheld(cell) ? withheld(cell.key()) : published(cell);
    }

    /** Whether a figure was published, but of older borders only. */
    public boolean isWithheld(Observation cell) {
        return cell.figure() instanceof Missing missing && missing.reason() == Reason.OTHER_BORDERS;
    }

    /** One word for files: of which borders a cell is. */
    public String word(Observation cell) {
        if (cell.isParted()) {
            return "estimated";
        }
        if (isWithheld(cell)) {
            return "withheld";
        }
        Territory ground = edition.marts().comparisons().territory(cell);
        if (ground.isOfToday()) {
            return "today";
        }
        return ground.includes().isEmpty() ? "unknown" : "older";
    }

    private String published(Observation cell) {
        Territory ground = edition.marts().comparisons().territory(cell);
        String key = ground.includes().isEmpty() ? "ground.may.include" : "ground.includes";
        String names = names(ground.includes().isEmpty() ? ground.mayInclude() : ground.includes());
        return names.isEmpty() ? "" : words.text(key, names);
    }

    private String parted(Observation cell) {
        Parting parting = parting(cell.key());
        List<BpsCode> olds = parting.shares().keySet().stream().sorted().toList();
        if (law(cell.key()) == Law.KEEP) {
            return words.text("ground.kept", names(olds));
        }
        String shares = olds.stream()
                .map(old -> words.text(
                        "ground.share",
                        edition.numbers().percent(parting.shares().getOrDefault(old, 0.0)),
                        edition.nameOf(old)))
                .collect(Collectors.joining(" + "));
        String evidence =
                parting.weights().stream().map(this::evidence).distinct().collect(Collectors.joining("; "));
        return evidence.isEmpty()
                ? words.text("ground.added", names(olds))
                : words.text("ground.parted", shares, evidence);
    }

    /** Where a weight was read: its source where it is one of ours. */
    public String evidence(RegionWeight weight) {
        return edition.marts().sources().find(weight.reference()).isPresent()
                ? new Figures(edition).cite(weight.reference()).text()
                : weight.reference();
    }

    private String withheld(CellKey key) {
        Parting parting = parting(key);
        return switch (parting.outcome()) {
            case UNCERTAIN, AS_TODAY -> words.text("ground.uncertain");
            case WITHOUT_WEIGHTS -> words.text("ground.without.weights");
            case PARTED -> words.text(unpartable(key, parting));
        };
    }

    private String unpartable(CellKey key, Parting parting) {
        return switch (law(key)) {
            case WITHHOLD -> "ground.unpartable";
            case KEEP -> parting.shares().size() > 1 ? "ground.several" : "ground.incomplete";
            case PART -> "ground.incomplete";
        };
    }

    private Parting parting(CellKey key) {
        return edition.marts().comparisons().borders().parting(key.indicator(), key.region(), key.period());
    }

    private Law law(CellKey key) {
        Indicator indicator = edition.marts().catalogue().find(key.indicator()).orElseThrow();
        return Law.of(indicator, key.breakdown());
    }

    private String names(List<BpsCode> regions) {
        return regions.stream().map(edition::nameOf).collect(Collectors.joining(", "));
    }
}
