package id.banua.batch.run;

import id.banua.batch.mart.MartWriter;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest.MartFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Marts wait in line to be written, two at a time: Spark plans and compiles on one core, which leaves the other to a mart that
 * is planned already.
 */
final class MartLine implements AutoCloseable {
    private static final int AT_A_TIME = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final Map<Mart, Future<MartFiles>> marts = new LinkedHashMap<>();
    private final MartWriter writer;
    private final RunLog log;

    MartLine(MartWriter writer, RunLog log) {
        this.writer = writer;
        this.log = log;
    }

    /** Lines up a mart whose rows the driver holds; returns at once. */
    void add(Mart mart, Supplier<List<Row>> rows) {
        submit(mart, () -> writer.write(mart, rows.get()));
    }

    /** Lines up marts whose rows are planned; returns at once. */
    void add(Map<Mart, Dataset<Row>> rows) {
        rows.forEach((mart, planned) -> submit(mart, () -> writer.write(mart, planned)));
    }

    private void submit(Mart mart, Supplier<MartFiles> writing) {
        marts.put(mart, threads.submit(() -> log.step("write " + mart.name(), writing, MartFiles::rows)));
    }

    /** The marts in the order in which they stood in line, when all are written; what stopped one is thrown. */
    List<MartFiles> written() {
        return marts.keySet().stream().map(this::written).toList();
    }

    /** A mart that stands in line, when it is written; what stopped it is thrown. */
    MartFiles written(Mart mart) {
        return join(Objects.requireNonNull(marts.get(mart), mart.name()));
    }

    private static MartFiles join(Future<MartFiles> mart) {
        try {
            return mart.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends home those who still wait; afterwards nobody writes into the folder of the run. */
    @Override
    public void close() {
        marts.values().forEach(mart -> mart.cancel(false));
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
