package id.banua.dashboard.region;

import id.banua.dashboard.figure.ChartFigure;
import id.banua.dashboard.figure.Ground;
import id.banua.dashboard.figure.GroundChoice;
import id.banua.dashboard.figure.IndicatorOrder;
import id.banua.dashboard.figure.TrendFigures;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Figures;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.Sentences;
import id.banua.dashboard.region.RegionPage.Link;
import id.banua.dashboard.region.RegionPage.Place;
import id.banua.dashboard.region.RegionPage.TopicPart;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.region.Region;
import id.banua.model.region.RegionChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the parts of the region page that speak of the region itself. */
final class RegionParts {
    /** Statements of programmes are no series. */
    private static final Set<Topic> CHARTED = EnumSet.of(Topic.POVERTY, Topic.LABOUR, Topic.CONTEXT);

    private static final List<String> ANSWERED = List.of("poverty_rate", "open_unemployment_rate");

    private final Edition edition;
    private final RegionQuery query;
    private final Ground ground;

    RegionParts(Edition edition, RegionQuery query, Ground ground) {
        this.edition = edition;
        this.query = query;
        this.ground = ground;
    }

    /** One sentence for each main rate that the region has, or that it has none. */
    List<String> answers() {
        Sentences sentences = new Sentences(edition);
        List<String> answers = ANSWERED.stream()
                .flatMap(id -> edition.marts().catalogue().find(id).stream())
                .flatMap(indicator -> edition.marts().observations().latest(indicator.id(), query.region()).stream()
                        .map(cell -> sentences.state(indicator, cell)))
                .toList();
        if (!answers.isEmpty()) {
            return answers;
        }
        String level = query.region().level().id();
        return List.of(edition.words().text("region.none." + level, edition.nameOf(query.region())));
    }

    Place place(Region region) {
        List<Link> wider = query.wider().stream()
                .map(parent -> new Link(edition.links().region(parent.code()), parent.fullName()))
                .toList();
        String codes = edition.words()
                .text(
                        "region.codes",
                        region.code().digits(),
                        region.kemendagri().map(Object::toString).orElse("–"));
        return new Place(region.code(), region.fullName(), wider, codes, notes(region), grounds(region));
    }

    private List<String> notes(Region region) {
        List<String> notes = new ArrayList<>();
        edition.marts()
                .places()
                .changesOf(region.code())
                .forEach(change -> notes.add(note(change, change.from().equals(region.code()))));
        if (!region.aliases().isEmpty()) {
            notes.add(edition.words().text("region.aliases", String.join(", ", region.aliases())));
        }
        return notes;
    }

    private List<GroundChoice> grounds(Region region) {
        return edition.marts().comparisons().hasChanged(region.code()) && hasCharts()
                ? GroundChoice.list(edition, "/wilayah/" + region.code(), ground)
                : List.of();
    }

    private boolean hasCharts() {
        TrendFigures trends = new TrendFigures(edition, ground);
        return CHARTED.stream()
                .flatMap(topic -> query.indicators(topic).stream())
                .anyMatch(indicator -> trends.isDrawable(indicator, query.region()));
    }

    private String note(RegionChange change, boolean isFrom) {
        Messages words = edition.words();
        String people = change.peopleMoved().isPresent()
                ? words.text(
                        "change.people",
                        edition.numbers().whole(change.peopleMoved().getAsLong()))
                : "";
        String law = change.legalBasis().isEmpty() ? "" : words.text("change.law", change.legalBasis());
        return words.text(
                (isFrom ? "change.from." : "change.to.") + change.kind(),
                edition.dates().date(change.date()),
                edition.nameOf(change.from()),
                edition.nameOf(change.to()),
                people,
                law);
    }

    List<TopicPart> topics() {
        List<TopicPart> parts = new ArrayList<>();
        for (Topic topic : List.of(Topic.POVERTY, Topic.LABOUR, Topic.CONTEXT, Topic.PROGRAMME)) {
            List<Indicator> indicators = query.indicators(topic).stream()
                    .sorted(IndicatorOrder.get())
                    .toList();
            if (!indicators.isEmpty()) {
                parts.add(topic(topic, indicators));
            }
        }
        return parts;
    }

    private TopicPart topic(Topic topic, List<Indicator> indicators) {
        TrendFigures trends = new TrendFigures(edition, ground);
        List<ChartFigure> charts = new ArrayList<>();
        List<FewRow> few = new ArrayList<>();
        for (Indicator indicator : indicators) {
            if (CHARTED.contains(topic) && trends.isDrawable(indicator, query.region())) {
                charts.add(trends.onPage(indicator, query.region()));
            } else {
                int before = few.size();
                query.programmes(indicator).forEach(cell -> few.add(few(indicator, cell, few.size() == before)));
            }
        }
        String title = edition.words().text("topic." + topic.id());
        String fewTitle = edition.words().text(topic == Topic.PROGRAMME ? "indicator.statements" : "region.few");
        return new TopicPart(topic.id(), title, charts, fewTitle, few);
    }

    private FewRow few(Indicator indicator, Observation cell, boolean isFirst) {
        List<String> kind = new ArrayList<>();
        if (cell.key().breakdown() != Breakdown.TOTAL) {
            kind.add(edition.words().text("breakdown." + cell.key().breakdown().id()));
        }
        if (cell.key().status() != Status.PUBLISHED) {
            kind.add(edition.words().text("status." + cell.key().status().id()));
        }
        if (cell.cumulative()) {
            kind.add(edition.words().text("status.cumulative"));
        }
        return new FewRow(
                isFirst,
                edition.nameOf(indicator),
                edition.links().indicator(indicator.id()),
                String.join(", ", kind),
                new Figures(edition).of(indicator, cell));
    }
}
