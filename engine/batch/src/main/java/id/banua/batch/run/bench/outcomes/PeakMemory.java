package id.banua.batch.run.bench.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory that the process has taken so far, which Linux alone tells. */
final class PeakMemory {
    private static final double KIB_OF_A_GIB = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /** In GiB; not a number where nothing tells it. */
    static double gib() {
        if (!Files.isReadable(STATUS)) {
            return Double.NaN;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_OF_A_GIB)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
