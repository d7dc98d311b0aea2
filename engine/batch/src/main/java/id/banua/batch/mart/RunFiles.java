package id.banua.batch.mart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import id.banua.batch.source.DataFault;
import id.banua.model.mart.MartManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The two files that say what a run is (no clock in it) and what it did (with its times). */
final class RunFiles {
    static final String MANIFEST = "manifest.json";
    static final String SUMMARY = "summary.json";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES);

    private RunFiles() {}

    static MartManifest manifest(Path run) {
        Path file = run.resolve(MANIFEST);
        try {
            return JSON.readValue(file.toFile(), MartManifest.class);
        } catch (IOException e) {
            throw new DataFault(file + ": a readable manifest was expected (" + e.getMessage() + ")", e);
        }
    }

    /** Empty where the file is missing or is no manifest: then the run is not whole. */
    static Optional<MartManifest> findManifest(Path run) {
        try {
            return Optional.of(manifest(run));
        } catch (DataFault e) {
            return Optional.empty();
        }
    }

    static void writeManifest(Path run, MartManifest manifest) {
        write(run.resolve(MANIFEST), manifest);
    }

    static void writeSummary(Path run, Object summary) {
        write(run.resolve(SUMMARY), summary);
    }

    /** When the run began, ISO 8601, for putting runs in order; one that does not tell is taken for the oldest. */
    static String startedAt(Path run) {
        try {
            return JSON.readTree(run.resolve(SUMMARY).toFile())
                    .path("startedAt")
                    .asText();
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(Path file, Object value) {
        try {
            JSON.writeValue(file.toFile(), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
