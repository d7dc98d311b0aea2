package id.banua.dashboard.mart;

import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * What a reader may want to know of a run.
 *
 * @param startedAt ISO instant of its making; empty where no summary says so
 */
public record RunFacts(
        String runId, String martVersion, String codeVersion, String startedAt, long observations, long claims) {

    static final Comparator<RunFacts> YOUNGEST_FIRST =
            Comparator.comparing((RunFacts run) -> run.startedAt()).reversed().thenComparing(run -> run.runId());

    static RunFacts of(MartManifest manifest, Path run) {
        return new RunFacts(
                manifest.runId(),
                manifest.martVersion(),
                manifest.codeVersion(),
                RunNews.of(run).startedAt(),
                rows(manifest, Marts.OBSERVATIONS.name()),
                rows(manifest, Marts.CLAIMS.name()));
    }

    private static long rows(MartManifest manifest, String mart) {
        return manifest.marts().stream()
                .filter(files -> files.name().equals(mart))
                .mapToLong(MartFiles::rows)
                .sum();
    }
}
