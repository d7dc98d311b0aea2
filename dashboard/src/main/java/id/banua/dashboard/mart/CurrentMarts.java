package id.banua.dashboard.mart;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The marts in force. A request that finds the last look at {@code CURRENT} more than a second old looks again; where
 * it names another run, that run is read whole and put in place at once. A run that cannot be read is logged once and
 * leaves the old one in force.
 */
public final class CurrentMarts {
    private static final Logger LOG = LoggerFactory.getLogger(CurrentMarts.class);
    private static final long LOOK_EVERY_NANOS = Duration.ofSeconds(1).toNanos();

    private final RunFolders folders;
    private final LongSupplier nanoClock;
    private final AtomicLong lastLook;
    private volatile AsOfSnapshots snapshots;
    private volatile String refused = "";

    /** Reads the run in force, or throws {@link UnusableMartsException}. */
    public CurrentMarts(Path marts, LongSupplier nanoClock) {
        this.folders = new RunFolders(marts);
        this.nanoClock = nanoClock;
        this.lastLook = new AtomicLong(nanoClock.getAsLong());
        this.snapshots = load(folders.currentId());
    }

    /** Everything about one run; hold on to it for the length of a request, so that a page never mixes two runs. */
    public Snapshot snapshot() {
        return inForce().now();
    }

    /** The same as far as published by a day. */
    public Snapshot snapshot(LocalDate day) {
        return inForce().of(day);
    }

    private AsOfSnapshots inForce() {
        long now = nanoClock.getAsLong();
        long seen = lastLook.get();
        if (now - seen >= LOOK_EVERY_NANOS && lastLook.compareAndSet(seen, now)) {
            look();
        }
        return snapshots;
    }

    /** Every run that is kept, the youngest first. */
    public RunFolders folders() {
        return folders;
    }

    private void look() {
        try {
            String wanted = folders.currentId();
            if (!wanted.equals(snapshots.now().runId()) && !wanted.equals(refused)) {
                refused = wanted;
                snapshots = load(wanted);
                refused = "";
            }
        } catch (UnusableMartsException e) {
            LOG.warn("Run {} stays in force: {}", snapshots.now().runId(), e.getMessage());
        }
    }

    private AsOfSnapshots load(String runId) {
        long start = nanoClock.getAsLong();
        AsOfSnapshots loaded = new AsOfSnapshots(MartReader.readRun(folders.run(runId)));
        long millis = Duration.ofNanos(nanoClock.getAsLong() - start).toMillis();
        LOG.info(
                "Run {} is in force: {} observations, read in {} ms",
                runId,
                loaded.now().observations().size(),
                millis);
        return loaded;
    }
}
