package id.banua.dashboard.page;

import id.banua.dashboard.mart.Claim;
import id.banua.dashboard.mart.Finding;
import id.banua.dashboard.mart.Observation;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Shown.Besides;
import id.banua.dashboard.page.Shown.Said;
import id.banua.model.estimate.Figure.Missing;
import id.banua.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes cells ready to be shown: number, period, source, and what else is claimed about them. */
public final class Figures {
    /** Before a number that was computed rather than published. */
    private static final String ESTIMATED = "≈\u00a0";

    private final Edition edition;
    private final Snapshot marts;
    private final Messages words;
    private final Numbers numbers;

    public Figures(Edition edition) {
        this.edition = edition;
        this.marts = edition.marts();
        this.words = edition.words();
        this.numbers = edition.numbers();
    }

    /** A cell that the marts hold. */
    public Shown of(Indicator indicator, Observation cell) {
        String period = edition.dates().period(cell.period());
        if (cell.figure() instanceof Missing missing) {
            String reason = words.text("missing." + missing.reason().id());
            return new Shown(
                    new Numbers.Headline(reason, ""),
                    reason,
                    true,
                    period,
                    Optional.empty(),
                    besides(indicator, cell),
                    cell.counts().claims() == 0 ? "" : edition.links().trace(cell.key()));
        }
        double value = cell.value().orElse(Double.NaN);
        return new Shown(
                numbers.headline(indicator, value),
                (cell.isParted() ? ESTIMATED : "") + numbers.bare(indicator, value),
                false,
                period,
                Optional.of(cite(cell.origin().sourceId())),
                cell.isParted() ? Optional.empty() : besides(indicator, cell),
                edition.links().trace(cell.published()));
    }

    /** A cell that the marts do not hold. */
    public Shown absent() {
        String reason = words.text("missing.none");
        return new Shown(new Numbers.Headline(reason, ""), reason, true, "", Optional.empty(), Optional.empty(), "");
    }

    /** A source by its id: publisher and date, or its title where the publisher is unknown. */
    public Cited cite(String sourceId) {
        String text = marts.sources()
                .find(sourceId)
                .map(source -> {
                    String who = source.publisher().isEmpty() ? source.title() : source.publisher();
                    String when = edition.dates().date(source.published().text());
                    return when.isEmpty() ? who : who + ", " + when;
                })
                .orElse(sourceId);
        return new Cited(edition.links().source(sourceId), text);
    }

    private Optional<Besides> besides(Indicator indicator, Observation cell) {
        List<String> revisions = new Revisions(edition).sentences(indicator, cell.key());
        if (cell.counts().claims() <= 1 && cell.counts().doubts() == 0 && revisions.isEmpty()) {
            return Optional.empty();
        }
        List<Said> claims = marts.claims().about(cell.key()).stream()
                .sorted(Comparator.comparing(Claim::isChosen).reversed().thenComparing(Claim::id))
                .map(claim -> said(indicator, claim))
                .toList();
        String history = revisions.isEmpty() ? "" : edition.links().trace(cell.key()) + "#riwayat";
        return Optional.of(new Besides(
                summary(cell, !revisions.isEmpty()), reason(cell), claims, revisions, history, doubts(cell)));
    }

    private String summary(Observation cell, boolean isRevised) {
        Observation.Counts counts = cell.counts();
        List<String> parts = new ArrayList<>();
        if (counts.claims() > 1) {
            parts.add(words.text("besides.claims", numbers.whole(counts.claims())));
        }
        if (counts.values() > 1) {
            parts.add(words.text("besides.differ", numbers.whole(counts.values())));
        }
        if (isRevised) {
            parts.add(words.text("besides.revised"));
        }
        if (counts.doubts() > 0) {
            parts.add(words.text("besides.doubted"));
        }
        return String.join(", ", parts);
    }

    private String reason(Observation cell) {
        String code = cell.origin().choiceReason();
        return code.isEmpty() ? "" : words.text("choice." + code);
    }

    private Said said(Indicator indicator, Claim claim) {
        String printed = claim.asClaimed().value();
        String withoutNumber = claim.isMissing() ? words.text("missing." + printed) : printed;
        return new Said(
                claim.value().isPresent()
                        ? numbers.withUnit(indicator, claim.value().getAsDouble())
                        : withoutNumber,
                words.text("standing." + claim.standing()),
                cite(claim.origin().sourceId()));
    }

    private List<String> doubts(Observation cell) {
        return marts.findings()
                .ofClaim(cell.origin().claimId())
                .map(Finding::message)
                .map(message -> message.in(edition.language().tag()))
                .toList();
    }
}
