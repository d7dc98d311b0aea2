package id.banua.model.mart;

import java.util.List;

/**
 * What a run holds: the content of {@code manifest.json}. It has no clock, so that the same input and code give the
 * same bytes.
 *
 * @param runId the first characters of the SHA-256 of inputs, code and mart version
 * @param codeVersion release and content hash of the engine that wrote it
 * @param isInvented whether the records of programmes in it were written by a simulation; the figures of sources never are
 */
public record MartManifest(
        String runId,
        String martVersion,
        String codeVersion,
        boolean isInvented,
        List<InputFile> inputs,
        List<MartFiles> marts) {

    /** A file that the run read, by its path below the data folder. */
    public record InputFile(String path, String sha256, long bytes) {}

    /** The files of one mart, by their paths below the run folder. */
    public record MartFiles(String name, long rows, List<InputFile> files, List<MartColumn> columns) {}

    /** The same with the marts that were written. */
    public MartManifest with(List<MartFiles> written) {
        return new MartManifest(runId, martVersion, codeVersion, isInvented, inputs, written);
    }

    /** Throws where the marts of this manifest have another major version than this code reads. */
    public void requireReadable() {
        if (!major(martVersion).equals(major(Marts.VERSION))) {
            throw new IllegalStateException("Run " + runId + " has marts of version " + martVersion
                    + ", but this program reads version " + Marts.VERSION + "; run ./banua build with this program");
        }
    }

    private static String major(String version) {
        return version.substring(0, version.indexOf('.'));
    }
}
