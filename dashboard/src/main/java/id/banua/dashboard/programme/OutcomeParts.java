package id.banua.dashboard.programme;

import id.banua.dashboard.chart.Picture;
import id.banua.dashboard.chart.Pictures;
import id.banua.dashboard.chart.Width;
import id.banua.dashboard.figure.ChartFigure.Svg;
import id.banua.dashboard.mart.Cohort.Dimension;
import id.banua.dashboard.mart.Outcomes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.programme.OutcomePage.Figure;
import id.banua.model.programme.OutcomeStage;
import id.banua.model.programme.Programme;
import id.banua.model.region.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the figures of the page of one cohort. */
final class OutcomeParts {
    private final Edition edition;
    private final Asked asked;
    private final Outcomes outcomes;
    private final OutcomeWords text;

    OutcomeParts(Edition edition, Asked asked) {
        this.edition = edition;
        this.asked = asked;
        this.outcomes = edition.marts().programmes().outcomes();
        this.text = new OutcomeWords(edition);
    }

    Optional<Figure> ladder() {
        LadderFigure ladder = new LadderFigure(edition, asked);
        if (ladder.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                "tangga-" + asked.programme().address(),
                ladder.title(),
                ladder.subtitle(),
                drawn(ladder::onPage),
                ladder.sentence(),
                RecordTable.of(edition, ladder.table(), asked.files(edition, "svg", "png", "csv", "json"))));
    }

    private static Svg drawn(Function<Width, Picture> picture) {
        return new Svg(Pictures.svg(picture.apply(Width.DESKTOP)), Pictures.svg(picture.apply(Width.PHONE)));
    }

    /** The stage by which parts are compared: the one that says whether help helped. */
    static OutcomeStage measure(Programme programme) {
        return switch (programme) {
            case TRAINING, INTERNSHIP -> OutcomeStage.PLACED_180;
            case BUSINESS -> OutcomeStage.ALIVE_12M;
            case HOUSING -> OutcomeStage.HANDED_OVER;
        };
    }

    /** By region, and by each dimension that the marts tell apart. */
    List<Figure> comparisons() {
        List<Figure> figures = new ArrayList<>();
        add(figures, "wilayah", regions());
        for (Dimension dimension : Dimension.values()) {
            if (!asked.isOfVocation() || dimension == Dimension.SEX) {
                add(figures, dimension.id(), parts(dimension));
            }
        }
        return figures;
    }

    private List<Compared.Part> regions() {
        return edition.marts().places().book().childrenOf(asked.region()).stream()
                .map(Region::code)
                .map(code -> new Compared.Part(
                        edition.shortNameOf(code),
                        asked.at(code).address(edition),
                        asked.at(code).cohort()))
                .toList();
    }

    private List<Compared.Part> parts(Dimension dimension) {
        return outcomes.valuesOf(dimension, asked.cohort()).stream()
                .map(value -> new Compared.Part(
                        DimensionWords.of(edition, dimension, value),
                        dimension == Dimension.VOCATION && asked.programme() == Programme.TRAINING
                                ? asked.ofVocation(value).address(edition)
                                : "",
                        asked.cohort().of(asked.cohort().split().with(dimension, value))))
                .toList();
    }

    private void add(List<Figure> figures, String id, List<Compared.Part> parts) {
        OutcomeStage stage = measure(asked.programme());
        Compared compared = new Compared(edition, stage, asked.way(), parts);
        if (compared.isEmpty()) {
            return;
        }
        String head = edition.words().text("outcome.by." + id);
        String title = stage.in(edition.language().tag()) + ", " + head;
        figures.add(new Figure(
                "menurut-" + id.replace('_', '-'),
                title,
                edition.words().text("outcome.bounds", text.period(asked.period())),
                drawn(compared::picture),
                compared.sentence(),
                RecordTable.of(
                        edition,
                        compared.table(title, edition.words().text("outcome.head." + id)),
                        asked.files(edition, "csv", "json"))));
    }
}
