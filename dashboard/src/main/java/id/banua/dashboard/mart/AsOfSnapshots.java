package id.banua.dashboard.mart;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A run as of the days that were asked for last; making one costs a fraction of a second, keeping one some megabytes. */
final class AsOfSnapshots {
    private static final int MOST_KEPT = 4;

    private final Frames frames;
    private final Snapshot now;
    private final Map<LocalDate, Snapshot> kept = new LinkedHashMap<>(8, 0.75f, true);

    AsOfSnapshots(Frames frames) {
        this.frames = frames;
        this.now = Snapshot.of(frames);
    }

    /** Everything that is known. */
    Snapshot now() {
        return now;
    }

    /** What was published by a day. */
    synchronized Snapshot of(LocalDate day) {
        Snapshot snapshot = kept.computeIfAbsent(day, unseen -> now.asOf(day, AsPublished.of(frames, day)));
        kept.keySet().removeIf(other -> kept.size() > MOST_KEPT && !other.equals(day));
        return snapshot;
    }
}
