package id.banua.dashboard.programme;

import id.banua.dashboard.figure.ChartFigure.Download;
import id.banua.dashboard.mart.Cohort;
import id.banua.dashboard.mart.Cohort.Split;
import id.banua.dashboard.mart.OutcomeCell.Way;
import id.banua.dashboard.mart.Outcomes;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.request.Params;
import id.banua.dashboard.request.WrongWordException;
import id.banua.model.programme.OutcomeStage.Ladder;
import id.banua.model.programme.Programme;
import id.banua.model.region.BpsCode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The cohort that an address asks for.
 *
 * @param vocation code, or {@link Cohort#ALL}
 * @param period a year or {@link Cohort#ALL}
 */
record Asked(Programme programme, String vocation, BpsCode region, String period, String counted) {
    static final String REGION = "wilayah";
    static final String PERIOD = "tahun";
    static final String COUNTED = "hitung";
    private static final String ENROLMENTS = "enrolments";

    /** Reads an address; a cohort of a whole programme, in both provinces, of all years, in persons where it says nothing. */
    static Asked of(Context ctx, Edition edition, Programme programme, String vocation) {
        Params.allowOnly(ctx, REGION, PERIOD, COUNTED);
        BpsCode region = region(ctx, edition);
        String persons = persons(programme);
        String counted = Params.oneOf(
                ctx, COUNTED, programme.ladder() == Ladder.WORK ? List.of(persons, ENROLMENTS) : List.of(persons));
        return new Asked(programme, vocation, region, period(ctx, edition, programme, region), counted);
    }

    /** Both provinces, where an address names no region. */
    static BpsCode region(Context ctx, Edition edition) {
        String text = ctx.queryParam(REGION);
        String code = text == null || text.isEmpty() ? BpsCode.NATION.digits() : text;
        return Params.region(REGION, code, edition.marts().places()).code();
    }

    private static String period(Context ctx, Edition edition, Programme programme, BpsCode region) {
        String text = ctx.queryParam(PERIOD);
        if (text == null || text.isEmpty()) {
            return Cohort.ALL;
        }
        Outcomes outcomes = edition.marts().programmes().outcomes();
        List<String> years = new java.util.ArrayList<>(outcomes.years(programme.id(), region.digits()));
        years.add(Cohort.ALL);
        if (!years.contains(text)) {
            throw new WrongWordException(PERIOD, text, years);
        }
        return text;
    }

    /** The word of the marts for what a programme helps. */
    static String persons(Programme programme) {
        return programme.unitIn("en");
    }

    /** What it is about: the programme, or one vocation of it. */
    String name(Edition edition) {
        return isOfVocation()
                ? DimensionWords.vocation(edition, vocation)
                : programme.in(edition.language().tag());
    }

    /** Where it is, as briefly as a list of choices has it. */
    String place(Edition edition) {
        return region.equals(BpsCode.NATION) ? edition.words().text("outcome.everywhere") : edition.shortNameOf(region);
    }

    /** What it is about, and where. */
    String title(Edition edition) {
        return name(edition) + ", " + new OutcomeWords(edition).region(region);
    }

    Cohort cohort() {
        return new Cohort(programme.id(), region.digits(), period, Split.by(Cohort.Dimension.VOCATION, vocation));
    }

    Way way() {
        return Way.usual(counted);
    }

    boolean isOfVocation() {
        return !vocation.equals(Cohort.ALL);
    }

    Asked at(BpsCode other) {
        return new Asked(programme, vocation, other, period, counted);
    }

    Asked in(String otherPeriod) {
        return new Asked(programme, vocation, region, otherPeriod, counted);
    }

    Asked counting(String other) {
        return new Asked(programme, vocation, region, period, other);
    }

    Asked ofVocation(String other) {
        return new Asked(programme, other, region, period, counted);
    }

    /** Its address without a suffix, in the reader's language. */
    String address(Edition edition) {
        return address(edition, "");
    }

    /** The same as files of those suffixes. */
    Download[] files(Edition edition, String... suffixes) {
        return Stream.of(suffixes)
                .map(suffix -> new Download(suffix, address(edition, "." + suffix)))
                .toArray(Download[]::new);
    }

    /** Its address with a suffix such as {@code .csv}. */
    String address(Edition edition, String suffix) {
        String path = "/program/" + programme.address() + (isOfVocation() ? "/" + vocation : "") + suffix;
        Map<String, String> parameters = new TreeMap<>();
        if (!region.equals(BpsCode.NATION)) {
            parameters.put(REGION, region.digits());
        }
        if (!period.equals(Cohort.ALL)) {
            parameters.put(PERIOD, period);
        }
        if (!counted.equals(persons(programme))) {
            parameters.put(COUNTED, counted);
        }
        return edition.links().at(path, parameters);
    }
}
