package id.banua.batch.run.bench.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The memory of the process, which Linux alone tells: what it takes, and the most that it took since it was last forgotten. */
final class PeakMemory {
    private static final double KIB_OF_A_GIB = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");

    /** What the kernel takes for: the peak of today is what is taken now. */
    private static final String FORGET = "5";

    private PeakMemory() {}

    /** The peak since it was last forgotten, in GiB; not a number where nothing tells it. */
    static double gib() {
        return read("VmHWM:");
    }

    /** What is taken now, in GiB; not a number where nothing tells it. */
    static double nowGib() {
        return read("VmRSS:");
    }

    /** Lets the peak begin anew; where the kernel does not, it is that of the process so far. */
    static void forget() {
        try {
            Files.writeString(CLEAR, FORGET, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return;
        }
    }

    private static double read(String name) {
        if (!Files.isReadable(STATUS)) {
            return Double.NaN;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KIB_OF_A_GIB)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
