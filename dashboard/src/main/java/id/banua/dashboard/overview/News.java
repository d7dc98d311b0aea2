package id.banua.dashboard.overview;

import id.banua.dashboard.mart.RunNews;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What this release changed against the one before. */
public record News(String summary, List<Row> rows) {
    private static final Pattern LARGEST = Pattern.compile("(\\w+) (\\d+) ([\\d-]+) (-?[\\d.]+) -> (-?[\\d.]+)");

    /** One indicator with the number of its figures that are new, gone or changed. */
    public record Row(String name, String href, String added, String removed, String changed, String largest) {}

    static News of(Edition edition) {
        RunNews news = edition.marts().news();
        if (edition.asOf().isPresent()) {
            return new News(edition.words().text("news.of.now"), List.of());
        }
        if (news.previousRun().isEmpty()) {
            return new News(edition.words().text("news.first"), List.of());
        }
        List<Row> rows = news.changes().stream()
                .flatMap(change -> edition.marts().catalogue().find(change.indicatorId()).stream()
                        .map(indicator -> row(edition, indicator, change)))
                .toList();
        String key = rows.isEmpty() ? "news.none" : "news.some";
        return new News(edition.words().text(key, news.previousRun()), rows);
    }

    private static Row row(Edition edition, Indicator indicator, RunNews.Change change) {
        return new Row(
                edition.nameOf(indicator),
                edition.links().indicator(indicator.id()),
                edition.numbers().whole(change.added()),
                edition.numbers().whole(change.removed()),
                edition.numbers().whole(change.changed()),
                largest(edition, indicator, change.largest()));
    }

    /** The engine's short form in words; as it is, where it has another form. */
    private static String largest(Edition edition, Indicator indicator, String text) {
        Matcher matcher = LARGEST.matcher(text);
        if (!matcher.matches() || !BpsCode.isWellFormed(matcher.group(2))) {
            return text;
        }
        Optional<ReferencePeriod> period = ReferencePeriod.find(matcher.group(3));
        if (period.isEmpty()) {
            return text;
        }
        String part = Breakdown.of(matcher.group(1)).id();
        return edition.words()
                .text(
                        "news.from.to",
                        edition.nameOf(new BpsCode(matcher.group(2))),
                        edition.dates().period(period.get()),
                        edition.words().text("breakdown." + part).toLowerCase(Locale.ROOT),
                        edition.numbers().bare(indicator, Double.parseDouble(matcher.group(4))),
                        edition.numbers().bare(indicator, Double.parseDouble(matcher.group(5))));
    }
}
