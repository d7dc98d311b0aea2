package id.banua.dashboard.api;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.mart.Definition;
import id.banua.dashboard.mart.RunFacts;
import id.banua.dashboard.page.Edition;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.Region;
import id.banua.model.release.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lists of the API as rows. */
public final class Lists {
    private Lists() {}

    public static DataTable indicators(Edition edition) {
        List<List<@Nullable Object>> rows = edition.marts().catalogue().list().stream()
                .map(indicator -> indicator(edition, indicator))
                .toList();
        return new DataTable(
                "indicators",
                List.of(
                        "indicator",
                        "topic",
                        "name_id",
                        "name_en",
                        "unit",
                        "decimals",
                        "direction",
                        "aggregation",
                        "survey",
                        "frequency",
                        "definition_version",
                        "definition_id",
                        "definition_en",
                        "citation"),
                rows::stream);
    }

    private static List<@Nullable Object> indicator(Edition edition, Indicator indicator) {
        Definition definition = edition.marts().catalogue().definition(indicator);
        return row(
                indicator.id(),
                indicator.topic().id(),
                indicator.names().indonesian(),
                indicator.names().english(),
                indicator.unit().id(),
                indicator.decimals(),
                indicator.form().direction().id(),
                indicator.form().aggregation().id(),
                indicator.survey().id(),
                indicator.frequency().id(),
                definition.version(),
                definition.text().indonesian(),
                definition.text().english(),
                definition.citation());
    }

    public static DataTable regions(Edition edition) {
        List<List<@Nullable Object>> rows = edition.marts().places().book().list().stream()
                .map(Lists::region)
                .toList();
        return new DataTable(
                "regions",
                List.of(
                        "bps_code",
                        "kemendagri_code",
                        "name",
                        "full_name",
                        "level",
                        "parent_bps_code",
                        "valid_from",
                        "valid_to",
                        "aliases"),
                rows::stream);
    }

    private static List<@Nullable Object> region(Region region) {
        return row(
                region.code().digits(),
                region.kemendagri().map(Object::toString).orElse(null),
                region.name(),
                region.fullName(),
                region.level().id(),
                region.code().parent().map(Object::toString).orElse(null),
                region.validFrom(),
                region.validTo(),
                String.join("; ", region.aliases()));
    }

    public static DataTable sources(Edition edition) {
        List<List<@Nullable Object>> rows =
                edition.marts().sources().list().stream().map(Lists::source).toList();
        return new DataTable(
                "sources",
                List.of(
                        "source_id",
                        "title",
                        "publisher",
                        "kind",
                        "published_on",
                        "trust_rank",
                        "reference",
                        "licence"),
                rows::stream);
    }

    private static List<@Nullable Object> source(SourceDocument source) {
        return row(
                source.id(),
                source.title(),
                source.publisher(),
                source.kind().name().toLowerCase(Locale.ROOT),
                source.published().text(),
                source.trustRank(),
                source.reference(),
                source.licence());
    }

    /** Every kept run; the one in force is marked. */
    public static DataTable runs(Edition edition, List<RunFacts> kept) {
        List<List<@Nullable Object>> rows = kept.stream()
                .map(run -> row(
                        run.runId(),
                        run.runId().equals(edition.marts().runId()),
                        run.martVersion(),
                        run.codeVersion(),
                        run.startedAt(),
                        run.observations(),
                        run.claims()))
                .toList();
        return new DataTable(
                "runs",
                List.of("run", "is_in_force", "mart_version", "code_version", "started_at", "observations", "claims"),
                rows::stream);
    }

    /** Empty texts are what is not known. */
    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .<@Nullable Object>map(cell -> "".equals(cell) ? null : cell)
                .toList();
    }
}
