package id.banua.dashboard.mart;

/** Everything that the marts of one run say, immutable, in the words of the model. */
public record Snapshot(
        RunFacts run,
        RunNews news,
        Observations observations,
        Claims claims,
        Findings findings,
        Catalogue catalogue,
        Sources sources,
        Places places) {

    /** Puts the typed queries in front of the frames of a run. */
    public static Snapshot of(Frames frames) {
        return new Snapshot(
                RunFacts.of(frames.manifest(), frames.run()),
                RunNews.of(frames.run()),
                new Observations(frames),
                new Claims(frames),
                new Findings(frames),
                new Catalogue(frames),
                new Sources(frames),
                new Places(frames));
    }

    public String runId() {
        return run.runId();
    }
}
