package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.programme.OutcomePage.Figure;
import id.banua.model.programme.Programme;
import id.banua.model.region.BpsCode;
import java.util.Arrays;
import java.util.List;

/** The ladders of every programme in one region, for the region's own page. */
public final class ProgrammeLadders {
    private ProgrammeLadders() {}

    /** A ladder and the page that tells more of it. */
    public record Linked(Figure figure, String name, String href) {}

    /** One figure for each programme of which the region has records; none in a run without records. */
    public static List<Linked> of(Edition edition, BpsCode region) {
        return Arrays.stream(Programme.values())
                .map(programme -> new Asked(programme, Cohort.ALL, region, Cohort.ALL, Asked.persons(programme)))
                .flatMap(asked -> new OutcomeParts(edition, asked)
                                .ladder()
                                .map(figure -> new Linked(
                                        figure,
                                        asked.programme().in(edition.language().tag()),
                                        asked.address(edition)))
                                .stream())
                .toList();
    }
}
