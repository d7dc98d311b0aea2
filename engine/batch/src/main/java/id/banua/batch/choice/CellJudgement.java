package id.banua.batch.choice;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.choice.ChoicePolicy.Choice;
import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.release.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The claims about one cell, judged together. */
final class CellJudgement {
    private final List<Row> claims;
    private final Reference reference;
    private final List<Candidate> candidates;
    private final Optional<Choice> choice;

    CellJudgement(List<Row> claims, Reference reference) {
        this.claims = claims.stream()
                .sorted(Comparator.comparing(row -> row.<String>getAs(ExaminedClaims.CLAIM_ID)))
                .toList();
        this.reference = reference;
        this.candidates = this.claims.stream()
                .filter(CellJudgement::isEligible)
                .map(this::candidate)
                .toList();
        this.choice = candidates.isEmpty() ? Optional.empty() : Optional.of(ChoicePolicy.choose(candidates));
    }

    List<Row> rows() {
        return claims.stream().map(this::judged).toList();
    }

    private static boolean isEligible(Row row) {
        return row.<Boolean>getAs(ExaminedClaims.IS_ELIGIBLE) && count(row, Findings.QUARANTINE_COUNT) == 0;
    }

    private static long count(Row row, String column) {
        Long count = row.getAs(column);
        return count == null ? 0 : count;
    }

    private Candidate candidate(Row row) {
        SourceDocument source = reference
                .findSource(row.getAs(ExaminedClaims.SOURCE_ID))
                .orElseThrow(() -> new IllegalStateException("an eligible claim without a registered source: " + row));
        return new Candidate(
                row.getAs(ExaminedClaims.CLAIM_ID),
                row.<Double>getAs(ExaminedClaims.VALUE),
                row.<Double>getAs(ExaminedClaims.ROUNDING_HALF_WIDTH),
                count(row, Findings.DOUBT_COUNT) > 0,
                source.trustRank(),
                source.published());
    }

    private Row judged(Row row) {
        String id = row.getAs(ExaminedClaims.CLAIM_ID);
        boolean isChosen =
                choice.filter(made -> made.chosen().claimId().equals(id)).isPresent();
        Optional<Indicator> indicator = Optional.<String>ofNullable(row.getAs(ExaminedClaims.INDICATOR_ID))
                .flatMap(reference::findIndicator);
        Optional<String> region = Optional.ofNullable(row.getAs(ExaminedClaims.REGION_CODE));
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < ExaminedClaims.SCHEMA.length(); i++) {
            values.add(row.getAs(ExaminedClaims.SCHEMA.fields()[i].name()));
        }
        values.add(isChosen ? JudgedClaims.CHOSEN : isEligible(row) ? JudgedClaims.KEPT : JudgedClaims.QUARANTINED);
        values.add(isChosen ? choice.orElseThrow().reason().id() : null);
        values.add((long) claims.size());
        values.add(valueCount());
        values.add(count(row, Findings.DOUBT_COUNT));
        values.add(isChosen || (choice.isEmpty() && hasCell(row) && row == claims.get(0)));
        values.add(indicator.map(found -> found.topic().id()).orElse(null));
        values.add(indicator.map(found -> found.survey().id()).orElse(null));
        values.add(region.map(code -> new BpsCode(code).level().id()).orElse(null));
        values.add(indicator.map(found -> found.unit().id()).orElse(null));
        return RowFactory.create(values.toArray());
    }

    private static boolean hasCell(Row row) {
        return row.getAs(ExaminedClaims.REGION_CODE) != null
                && row.getAs(ExaminedClaims.INDICATOR_ID) != null
                && row.getAs(ExaminedClaims.PERIOD) != null
                && row.getAs(ExaminedClaims.STATUS) != null;
    }

    /** The chosen value and those that are no roundings of it. */
    private long valueCount() {
        return choice.map(made -> 1
                        + candidates.stream()
                                .filter(other -> !other.agreesWith(made.chosen()))
                                .map(Candidate::value)
                                .distinct()
                                .count())
                .orElse(0L);
    }
}
