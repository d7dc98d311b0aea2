package id.banua.batch.conform;

import id.banua.batch.source.ClaimField;
import id.banua.batch.source.RawClaim;
import id.banua.model.indicator.Frequency;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Topic;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.period.SurveyRound;
import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import id.banua.model.region.RegionLevel;
import java.util.List;
import java.util.Optional;

/** Reads one claim against the code book and the catalogue. What does not fit stays empty: nothing is guessed. */
public final class Conforming {
    private final Reference reference;

    public Conforming(Reference reference) {
        this.reference = reference;
    }

    public Reading read(RawClaim raw) {
        Optional<ClaimName> name = reference.catalogue().find(raw.get(ClaimField.INDICATOR), raw.get(ClaimField.UNIT));
        Optional<Region> region = region(raw.get(ClaimField.REGION_CODE));
        Optional<ReferencePeriod> period =
                ReferencePeriod.find(raw.get(ClaimField.PERIOD)).map(found -> inOnlyRound(found, name, region));
        return new Reading(
                raw,
                name,
                region,
                period,
                name.flatMap(found -> status(raw, found)),
                name.flatMap(found -> amount(raw, found)),
                reference.findSource(raw.get(ClaimField.SOURCE_ID)),
                name.flatMap(found -> period.map(time -> version(raw, found, region, time))));
    }

    private String version(RawClaim raw, ClaimName name, Optional<Region> region, ReferencePeriod period) {
        String code = region.map(found -> found.code().digits()).orElse("");
        return reference.definitionVersion(name.indicator().id(), raw.get(ClaimField.SOURCE_ID), code, period.year());
    }

    private static Optional<Amount> amount(RawClaim raw, ClaimName name) {
        boolean isRounded = raw.get(ClaimField.NOTE).startsWith("rounded");
        Optional<Amount> amount = Amount.of(raw.get(ClaimField.VALUE), name.factor(), isRounded);
        return name.indicator().unit().isMoney() ? amount.map(Amount::cutOrRounded) : amount;
    }

    /** A code with dots is Kemendagri's, one without is BPS's; no other sign tells them apart. */
    private Optional<Region> region(String code) {
        if (KemendagriCode.isDeclared(code)) {
            return reference.regions().find(new KemendagriCode(code));
        }
        return BpsCode.isWellFormed(code) ? reference.regions().find(new BpsCode(code)) : Optional.empty();
    }

    /**
     * Where the survey's design gives a level one round a year, a bare year can only mean that round. Where it gives
     * two, the year stays a year.
     */
    private ReferencePeriod inOnlyRound(ReferencePeriod period, Optional<ClaimName> name, Optional<Region> region) {
        if (!period.isYear() || name.isEmpty() || region.isEmpty()) {
            return period;
        }
        Indicator indicator = name.get().indicator();
        RegionLevel level = region.get().level();
        List<SurveyRound> possible = reference.roundsOf(indicator, period.year()).stream()
                .filter(round -> round.reaches(level))
                .toList();
        return indicator.frequency() == Frequency.ROUNDS && possible.size() == 1
                ? period.inMonth(possible.get(0).month())
                : period;
    }

    /**
     * What the row says, else what the name says. A programme figure in a file without a status column is no more
     * than what its source reports.
     */
    private static Optional<Status> status(RawClaim raw, ClaimName name) {
        String written = raw.get(ClaimField.STATUS);
        boolean isProgramme = name.indicator().topic() == Topic.PROGRAMME;
        if (!written.isEmpty()) {
            return Status.find(written).filter(status -> !(isProgramme && status == Status.PUBLISHED));
        }
        return name.status().or(() -> {
            if (!isProgramme) {
                return Optional.of(Status.PUBLISHED);
            }
            return raw.hasField(ClaimField.STATUS) ? Optional.empty() : Optional.of(Status.REPORTED);
        });
    }
}
