package id.banua.dashboard.mart;

import java.time.LocalDate;
import java.util.Optional;

/** Everything that the marts of one run say, immutable, in the words of the model. */
public record Snapshot(
        Release release,
        Observations observations,
        Vintages vintages,
        Claims claims,
        Findings findings,
        Reference reference,
        Programmes programmes) {

    /** Puts the typed queries in front of the frames of a run. */
    public static Snapshot of(Frames frames) {
        Claims claims = new Claims(frames);
        Reference reference = Reference.of(frames);
        return new Snapshot(
                new Release(RunFacts.of(frames.manifest(), frames.run()), RunNews.of(frames.run()), Optional.empty()),
                new Observations(frames),
                new Vintages(frames, reference),
                claims,
                new Findings(frames, claims),
                reference,
                Programmes.of(frames));
    }

    /** The same run as far as published by a day; {@code then} are its frames of that day. */
    Snapshot asOf(LocalDate day, Frames then) {
        Claims claimsThen = new Claims(then);
        return new Snapshot(
                new Release(release.run(), release.news(), Optional.of(day)),
                new Observations(then),
                vintages,
                claimsThen,
                new Findings(then, claimsThen),
                reference.asOf(day),
                programmes);
    }

    public Catalogue catalogue() {
        return reference.catalogue();
    }

    public Sources sources() {
        return reference.sources();
    }

    public Places places() {
        return reference.places();
    }

    public Comparisons comparisons() {
        return reference.comparisons();
    }

    /** The claims about a cell with what speaks against each of them. */
    public CellClaims claimsAbout(CellKey key) {
        return new CellClaims(claims.about(key).stream()
                .map(claim -> new CellClaims.Doubted(claim, (int)
                        findings.ofClaim(claim.id()).filter(Finding::isDoubt).count()))
                .toList());
    }

    public RunFacts run() {
        return release.run();
    }

    public RunNews news() {
        return release.news();
    }

    public Optional<LocalDate> asOf() {
        return release.asOf();
    }

    public String runId() {
        return run().runId();
    }
}
