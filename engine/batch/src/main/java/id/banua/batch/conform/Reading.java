package id.banua.batch.conform;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.estimate.Figure;
import id.banua.model.indicator.Status;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.Region;
import id.banua.model.release.SourceDocument;
import java.util.Optional;

/**
 * A claim beside what the code book and the catalogue make of it. An empty part could not be brought to the
 * conventions; rules say why.
 */
public record Reading(
        RawClaim raw,
        Optional<ClaimName> name,
        Optional<Region> region,
        Optional<ReferencePeriod> period,
        Optional<Status> status,
        Optional<Amount> amount,
        Optional<SourceDocument> source,
        Optional<String> definitionVersion) {

    /** What the source prints in the place of a number, if it does. */
    public Optional<Figure.Reason> missing() {
        return Figure.Reason.findPrinted(raw.get(ClaimField.VALUE));
    }

    /** Whether the claim has a cell and a value. */
    public boolean isWhole() {
        return name.isPresent() && region.isPresent() && period.isPresent() && status.isPresent() && amount.isPresent();
    }
}
