package id.banua.dashboard.method;

import id.banua.dashboard.figure.IndicatorOrder;
import id.banua.dashboard.page.DefinitionCard;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.PageShell;
import id.banua.model.indicator.Topic;
import id.banua.model.period.SurveyRound;
import java.util.List;

/** Definitions by topic, and the rounds of the surveys. */
public record MethodPage(PageShell shell, List<Part> parts, List<Round> rounds) {

    /** The definitions of one topic. */
    public record Part(String topic, String title, List<DefinitionCard> cards) {}

    /** One yearly round of a survey. */
    public record Round(String survey, String month, String finestLevel, String years) {}

    static MethodPage of(PageShell shell) {
        Edition edition = shell.edition();
        List<Part> parts = List.of(Topic.POVERTY, Topic.LABOUR, Topic.CONTEXT, Topic.PROGRAMME).stream()
                .map(topic -> part(edition, topic))
                .filter(part -> !part.cards().isEmpty())
                .toList();
        List<Round> rounds = edition.marts().catalogue().rounds().stream()
                .map(round -> round(edition, round))
                .toList();
        return new MethodPage(shell, parts, rounds);
    }

    private static Part part(Edition edition, Topic topic) {
        List<DefinitionCard> cards = edition.marts().catalogue().list(topic).stream()
                .sorted(IndicatorOrder.get())
                .map(indicator -> DefinitionCard.of(edition, indicator))
                .toList();
        return new Part(topic.id(), edition.words().text("topic." + topic.id()), cards);
    }

    private static Round round(Edition edition, SurveyRound round) {
        boolean isOpen = round.validTo() == Integer.MAX_VALUE;
        String years = isOpen
                ? edition.words().text("method.since", round.validFrom())
                : round.validFrom() + "–" + round.validTo();
        return new Round(
                edition.words().text("survey." + round.survey().id()),
                edition.dates().month(round.month()),
                edition.words().text("level." + round.finestLevel().id()),
                years);
    }
}
