package id.banua.dashboard.trace;

import id.banua.dashboard.export.DataTable;
import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Finding;
import id.banua.dashboard.mart.Revision;
import id.banua.dashboard.mart.Vintage;
import id.banua.dashboard.page.Edition;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.release.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A trace as rows: the claims, the rules, the editions. */
final class TraceTables {
    private static final List<String> CLAIM_COLUMNS = List.of(
            "claim_id",
            "standing",
            "reason",
            "value",
            "unit",
            "rounding_half_width",
            "source_id",
            "source_title",
            "publisher",
            "source_reference",
            "published_on",
            "trust_rank",
            "file",
            "line",
            "file_sha256",
            "claimed_indicator",
            "claimed_unit",
            "claimed_region_code",
            "claimed_region_name",
            "claimed_period",
            "claimed_value",
            "note",
            "definition_version",
            "rules_broken",
            "trace",
            "as_of",
            "run");
    private static final List<String> RULE_COLUMNS = List.of("rule", "severity", "scope", "result", "title", "message");
    private static final List<String> EDITION_COLUMNS = List.of(
            "known_from",
            "value",
            "source_id",
            "claim_id",
            "choice_reason",
            "definition_version",
            "change",
            "revision");

    private final Edition edition;
    private final Trace trace;

    TraceTables(Edition edition, Trace trace) {
        this.edition = edition;
        this.trace = trace;
    }

    DataTable claims() {
        return new DataTable(
                "claims", CLAIM_COLUMNS, () -> trace.claims().list().stream().map(this::claim));
    }

    private List<@Nullable Object> claim(Claim claim) {
        List<@Nullable Object> row = new ArrayList<>(row(
                claim.id(),
                claim.standing(),
                reason(claim),
                number(claim.value()),
                trace.indicator().unit().id(),
                claim.reading().roundingHalfWidth()));
        row.addAll(source(claim));
        row.addAll(written(claim));
        row.addAll(row(
                claim.note(),
                claim.reading().definitionVersion(),
                edition.marts()
                        .findings()
                        .ofClaim(claim.id())
                        .map(Finding::ruleId)
                        .collect(Collectors.joining(" ")),
                edition.links().trace(trace.key()),
                edition.asOf().map(LocalDate::toString).orElse(""),
                edition.marts().runId()));
        return row;
    }

    private String reason(Claim claim) {
        return claim.isChosen()
                ? trace.cell().map(cell -> cell.origin().choiceReason()).orElse("")
                : trace.claims().decidedAgainst(claim).orElse("");
    }

    private List<@Nullable Object> source(Claim claim) {
        Optional<SourceDocument> source =
                edition.marts().sources().find(claim.origin().sourceId());
        return row(
                claim.origin().sourceId(),
                source.map(SourceDocument::title).orElse(""),
                source.map(SourceDocument::publisher).orElse(""),
                source.map(SourceDocument::reference).orElse(""),
                claim.origin().publishedOn(),
                claim.origin().trustRank());
    }

    private List<@Nullable Object> written(Claim claim) {
        Claim.AsClaimed said = claim.asClaimed();
        return row(
                said.file(),
                said.line(),
                edition.marts().run().input(said.file()).map(InputFile::sha256).orElse(""),
                said.indicator(),
                said.unit(),
                said.regionCode(),
                said.regionName(),
                said.period(),
                said.value());
    }

    DataTable rules() {
        return new DataTable("rules", RULE_COLUMNS, () -> trace.rules().stream().map(this::rule));
    }

    private List<@Nullable Object> rule(RuleOutcome outcome) {
        String language = edition.language().tag();
        return row(
                outcome.rule().id(),
                outcome.rule().severity(),
                outcome.rule().look().scope(),
                outcome.result().id(),
                outcome.rule().title().in(language),
                outcome.finding().map(finding -> finding.message().in(language)).orElse(""));
    }

    /** Every edition, those after the day that is looked at included. */
    DataTable editions() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < trace.editions().size(); i++) {
            Optional<Revision> revision = i == 0
                    ? Optional.empty()
                    : edition.marts().vintages().revisions(trace.editions().subList(i - 1, i + 1)).stream()
                            .findFirst();
            rows.add(edition(trace.editions().get(i), revision));
        }
        return new DataTable("editions", EDITION_COLUMNS, rows::stream);
    }

    private static List<@Nullable Object> edition(Vintage vintage, Optional<Revision> revision) {
        OptionalDouble change = revision.filter(step -> step.kind().hasSize()).stream()
                .mapToDouble(Revision::size)
                .findFirst();
        return row(
                vintage.knownFrom().toString(),
                vintage.value(),
                vintage.sourceId(),
                vintage.claimId(),
                vintage.choiceReason(),
                vintage.definitionVersion(),
                number(change),
                revision.map(step -> step.kind().id()).orElse(""));
    }

    private static @Nullable Object number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** Empty texts are what is not known. */
    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.stream(cells)
                .<@Nullable Object>map(cell -> "".equals(cell) ? null : cell)
                .toList();
    }
}
