package id.banua.batch.run.bench.outcomes;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the process has taken so far: time on the wall, time of all processors, and the most memory, which Linux alone tells. */
record Usage(double seconds, double processorSeconds, double peakGiB) {
    private static final double NANOS = 1e9;
    private static final double KIB_OF_A_GIB = 1 << 20;
    private static final Path STATUS = Path.of("/proc/self/status");

    static Usage now() {
        return new Usage(
                System.nanoTime() / NANOS,
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / NANOS,
                peak());
    }

    private static double peak() {
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

    /** In words, from here to there. */
    String until(Usage later) {
        return String.format(
                Locale.ROOT,
                "%8.1f s, %8.1f CPU s, peak of the process so far %.2f GiB",
                later.seconds - seconds,
                later.processorSeconds - processorSeconds,
                later.peakGiB);
    }
}
