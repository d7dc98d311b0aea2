package id.banua.batch.choice;

import id.banua.batch.check.ExaminedClaims;
import id.banua.batch.check.Findings;
import id.banua.batch.choice.ChoicePolicy.Choice;
import id.banua.batch.conform.Reference;
import id.banua.model.estimate.Figure;
import id.banua.model.indicator.Indicator;
import id.banua.model.region.BpsCode;
import id.banua.model.release.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

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
                reference.versionOrder(
                        row.getAs(ExaminedClaims.INDICATOR_ID), row.getAs(ExaminedClaims.DEFINITION_VERSION)),
                count(row, Findings.DOUBT_COUNT) > 0,
                source.trustRank(),
                source.published());
    }

    private Row judged(Row row) {
        String id = row.getAs(ExaminedClaims.CLAIM_ID);
        boolean isChosen =
                choice.filter(made -> made.chosen().claimId().equals(id)).isPresent();
        boolean speaks = isChosen || (choice.isEmpty() && hasCell(row) && row == first());
        List<@Nullable Object> values = new ArrayList<>();
        for (StructField field : ExaminedClaims.SCHEMA.fields()) {
            values.add(row.getAs(field.name()));
        }
        values.add(isChosen ? JudgedClaims.CHOSEN : standing(row));
        values.add(isChosen ? choice.orElseThrow().reason().id() : null);
        values.add((long) claims.size());
        values.add(valueCount());
        values.add(count(row, Findings.DOUBT_COUNT));
        values.add(speaks);
        addWords(values, row);
        values.add(speaks ? editions() : new Object[0]);
        return RowFactory.create(values.toArray());
    }

    private static String standing(Row row) {
        if (isEligible(row)) {
            return JudgedClaims.KEPT;
        }
        return isMissing(row) ? JudgedClaims.MISSING : JudgedClaims.QUARANTINED;
    }

    /** A claim without a number that breaks no rule. */
    private static boolean isMissing(Row row) {
        return count(row, Findings.QUARANTINE_COUNT) == 0
                && Figure.Reason.findPrinted(row.getAs(ExaminedClaims.CLAIMED_VALUE))
                        .isPresent();
    }

    /** Speaks for a cell without a choice: a number in quarantine says more than that there is none. */
    private Row first() {
        return claims.stream().filter(row -> !isMissing(row)).findFirst().orElse(claims.get(0));
    }

    /** Topic, survey, level and unit, which the catalogue knows. */
    private void addWords(List<@Nullable Object> values, Row row) {
        Optional<Indicator> indicator = Optional.<String>ofNullable(row.getAs(ExaminedClaims.INDICATOR_ID))
                .flatMap(reference::findIndicator);
        Optional<String> region = Optional.ofNullable(row.getAs(ExaminedClaims.REGION_CODE));
        values.add(indicator.map(found -> found.topic().id()).orElse(null));
        values.add(indicator.map(found -> found.survey().id()).orElse(null));
        values.add(region.map(code -> new BpsCode(code).level().id()).orElse(null));
        values.add(indicator.map(found -> found.unit().id()).orElse(null));
    }

    private Object[] editions() {
        return EditionHistory.of(candidates).stream()
                .map(edition -> RowFactory.create(
                        edition.knownFrom().toString(),
                        edition.choice().chosen().value(),
                        edition.choice().chosen().halfWidth(),
                        rowOf(edition).getAs(ExaminedClaims.SOURCE_ID),
                        edition.choice().chosen().claimId(),
                        edition.choice().reason().id(),
                        rowOf(edition).getAs(ExaminedClaims.DEFINITION_VERSION)))
                .toArray();
    }

    private Row rowOf(EditionHistory.Edition edition) {
        String id = edition.choice().chosen().claimId();
        return claims.stream()
                .filter(row -> row.getAs(ExaminedClaims.CLAIM_ID).equals(id))
                .findFirst()
                .orElseThrow();
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
