package id.banua.dashboard.mart;

import id.banua.model.mart.MartManifest;
import id.banua.model.mart.MartManifest.InputFile;
import id.banua.model.mart.MartManifest.MartFiles;
import id.banua.model.mart.Marts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a reader may want to know of a run.
 *
 * @param inputs the files that it was made from, by their paths below the data folder
 * @param startedAt ISO instant of its making; empty where no summary says so
 */
public record RunFacts(
        String runId,
        String martVersion,
        String codeVersion,
        List<InputFile> inputs,
        String startedAt,
        long observations,
        long claims) {

    static final Comparator<RunFacts> YOUNGEST_FIRST =
            Comparator.comparing((RunFacts run) -> run.startedAt()).reversed().thenComparing(run -> run.runId());

    static RunFacts of(MartManifest manifest, Path run) {
        return new RunFacts(
                manifest.runId(),
                manifest.martVersion(),
                manifest.codeVersion(),
                manifest.inputs(),
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

    /** The input file of that path, with its SHA-256. */
    public Optional<InputFile> input(String path) {
        return inputs.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
