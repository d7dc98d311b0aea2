package id.banua.batch.check.claim;

import id.banua.batch.check.ClaimRule;
import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.conform.Reading;
import id.banua.batch.conform.Reference;
import id.banua.batch.source.ClaimField;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import java.util.Optional;

/** A figure from before a change of line, base or method says which one it follows. */
public final class VersionIsStated implements ClaimRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "definition_version_is_stated",
            Severity.WARN,
            new Message("Versi definisi disebut", "The version of the definition is stated"),
            new Message(
                    "Garis, tahun dasar, atau cara hitung indikator ini berganti sesudah periode klaim. Selama claim_versions.csv belum"
                            + " menyebut versinya, angka itu tidak boleh disambung dengan angka sesudah pergantian; angkanya sendiri tidak"
                            + " diragukan.",
                    "The line, the base or the method of this indicator changed after the claim's period. Until claim_versions.csv states its"
                            + " version, it must not be joined with figures after the change; the value itself is not doubted."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public boolean isDoubt() {
        return false;
    }

    @Override
    public Optional<Message> examine(Reading reading, Reference reference) {
        if (!reading.isWhole()) {
            return Optional.empty();
        }
        Indicator indicator = reading.name().orElseThrow().indicator();
        BpsCode region = reading.region().orElseThrow().code();
        ReferencePeriod period = reading.period().orElseThrow();
        boolean isStated = reference.isVersionStated(
                indicator.id(), reading.raw().get(ClaimField.SOURCE_ID), region.digits(), period.year());
        return isStated
                ? Optional.empty()
                : reference
                        .breaks()
                        .oldDefinition(indicator, region, period)
                        .map(obstacle -> new Message(obstacle.indonesian(), obstacle.english()));
    }
}
