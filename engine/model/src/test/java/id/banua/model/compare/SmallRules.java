package id.banua.model.compare;

import id.banua.model.compare.Obstacle.Kind;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.period.Survey;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.BpsCode;
import id.banua.model.region.RegionLevel;
import java.util.List;
import java.util.Optional;

/** A few recorded breaks, versions and rounds, and what they answer. */
final class SmallRules {
    private static final List<SeriesBreak> BREAKS = List.of(
            new SeriesBreak(
                    "hdi-2013",
                    Optional.of("human_development_index"),
                    Optional.empty(),
                    ReferencePeriod.of("2013"),
                    SeriesBreak.Kind.METHOD,
                    "Metode IPM baru sejak 2013.",
                    "A new HDI method since 2013."),
            borders("kaltara", Optional.empty(), "2015"),
            borders("kaltara-hdi", Optional.of("human_development_index"), "2016"));

    static final Comparability RULES = new Comparability(
            BREAKS,
            new Borders(
                    Places.book("64=Kalimantan Timur", "65=Kalimantan Utara"),
                    List.of(Places.split("kaltara-2012", "2012-11-16", "64", "65")),
                    List.of(),
                    BREAKS),
            List.of(
                    new DefinitionVersion("extreme_poverty_rate", "1", "USD 1,9 PPP 2011", "USD 1.9 PPP 2011", true),
                    new DefinitionVersion("extreme_poverty_rate", "2", "USD 2,15 PPP 2017", "USD 2.15 PPP 2017", true),
                    new DefinitionVersion("extreme_poverty_rate", "unknown", "tak disebut", "not stated", false)),
            List.of(
                    new SurveyRound(Survey.SAKERNAS, 2, RegionLevel.PROVINCE, 2005, Integer.MAX_VALUE),
                    new SurveyRound(Survey.SAKERNAS, 8, RegionLevel.REGENCY, 2007, Integer.MAX_VALUE)));

    private SmallRules() {}

    static List<Kind> kinds(Comparand one, Comparand other) {
        return RULES.between(one, other).stream().map(Obstacle::kind).toList();
    }

    private static SeriesBreak borders(String id, Optional<String> indicator, String from) {
        return new SeriesBreak(
                id,
                indicator,
                Optional.of(new BpsCode("64")),
                ReferencePeriod.of(from),
                SeriesBreak.Kind.BORDERS,
                "Kalimantan Utara terpisah.",
                "Kalimantan Utara left.");
    }
}
