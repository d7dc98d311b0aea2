package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.dashboard.mart.Vintage;
import id.banua.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Tells how the published value of a cell changed from edition to edition, and why. */
public final class Revisions {
    private final Edition edition;

    public Revisions(Edition edition) {
        this.edition = edition;
    }

    /**
     * One edition against the one before.
     *
     * @param before the value that was published until then
     */
    public record Step(Vintage before, Vintage after) {
        public double size() {
            return after.value() - before.value();
        }
    }

    /** The editions that brought another number than the one before, as far as the indicator's decimals show it. */
    public List<Step> steps(Indicator indicator, List<Vintage> editions) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < editions.size(); i++) {
            Step step = new Step(editions.get(i - 1), editions.get(i));
            if (!edition.numbers().isNothing(indicator, step.size())) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** A sentence for each revision of a cell, those after the day that is looked at included. */
    List<String> sentences(Indicator indicator, CellKey key) {
        return steps(indicator, edition.marts().vintages().of(key)).stream()
                .map(step -> sentence(indicator, step))
                .toList();
    }

    private String sentence(Indicator indicator, Step step) {
        Figures figures = new Figures(edition);
        return edition.words()
                .text(
                        "revision.step",
                        edition.numbers().withUnit(indicator, step.before().value()),
                        figures.cite(step.before().sourceId()).text(),
                        edition.numbers().withUnit(indicator, step.after().value()),
                        figures.cite(step.after().sourceId()).text(),
                        reason(step.after()));
    }

    /** Why an edition took the place of the one before, in a few words. */
    public String reason(Vintage after) {
        return edition.words().text("reason." + after.choiceReason());
    }
}
