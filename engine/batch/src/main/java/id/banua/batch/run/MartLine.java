package id.banua.batch.run;

import id.banua.batch.mart.MartWriter;
import id.banua.model.mart.Mart;
import id.banua.model.mart.MartManifest.MartFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Marts wait in line to be written, two at a time: Spark plans and compiles on one core, which leaves the other to a mart that
 * is planned already.
 */
final class MartLine implements AutoCloseable {
    private static final int AT_A_TIME = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final List<Future<MartFiles>> marts = new ArrayList<>();
    private final MartWriter writer;
    private final RunLog log;

    MartLine(MartWriter writer, RunLog log) {
        this.writer = writer;
        this.log = log;
    }

    /** Lines up marts; returns at once. */
    void add(Map<Mart, Dataset<Row>> rows) {
        rows.forEach((mart, cells) -> marts.add(threads.submit(
                () -> log.step("write " + mart.name(), () -> writer.write(mart, cells), MartFiles::rows))));
    }

    /** The marts in the order in which they stood in line, when all are written; what stopped one is thrown. */
    List<MartFiles> written() {
        List<MartFiles> written = new ArrayList<>();
        for (Future<MartFiles> mart : marts) {
            written.add(join(mart));
        }
        return written;
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
        marts.forEach(mart -> mart.cancel(false));
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
