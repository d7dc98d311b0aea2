package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.RegionLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether each figure stands for its region: a sample that was drawn for provinces says nothing about a regency. */
final class WithinDesign implements Criterion {
    private final List<SurveyRound> rounds;

    WithinDesign(List<SurveyRound> rounds) {
        this.rounds = List.copyOf(rounds);
    }

    @Override
    public List<Obstacle> between(Comparand earlier, Comparand later) {
        List<Obstacle> obstacles = new ArrayList<>();
        beyond(earlier).ifPresent(obstacles::add);
        beyond(later).ifPresent(obstacles::add);
        return obstacles;
    }

    /** Nothing is said of a round that is not recorded. */
    private Optional<Obstacle> beyond(Comparand figure) {
        RegionLevel level = figure.region().level();
        return rounds.stream()
                .filter(round -> round.survey() == figure.indicator().survey() && isOf(round, figure.period()))
                .map(SurveyRound::finestLevel)
                .max(Comparator.naturalOrder())
                .filter(level::isFinerThan)
                .map(finest -> Obstacle.of(
                        Kind.DESIGN_LEVEL,
                        "Sampel survei %s dirancang sampai tingkat %s: tidak mewakili tingkat %s.",
                        "The sample of the survey of %s was designed down to %s: it does not stand for %s.",
                        figure.period(),
                        finest,
                        level));
    }

    private static boolean isOf(SurveyRound round, ReferencePeriod period) {
        return round.covers(period.year()) && (period.isYear() || round.month() == period.month());
    }
}
