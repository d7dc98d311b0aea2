package id.banua.batch.run.bench.outcomes;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;

/** DuckDB on the same files: the cells of both that can be held against each other, by SQL that knows nothing of the engine's steps. */
final class DuckPeer implements AutoCloseable {
    /** The file of DuckDB's driver, which the engine does not need for its work: the launcher names it. */
    private static final String DRIVER = "banua.duckdb";

    private static final String ADDRESS = "jdbc:duckdb:";

    private final Connection connection;
    private final Path work;

    DuckPeer(Path work) {
        this.work = work;
        try {
            connection = Objects.requireNonNull(driver().orElseThrow().connect(ADDRESS, new Properties()));
            execute("set threads = " + Runtime.getRuntime().availableProcessors());
            execute("set memory_limit = '" + (Runtime.getRuntime().maxMemory() >> 20) + "MiB'");
            execute("set temp_directory = '" + work.resolve("duckdb") + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isThere() {
        return driver().isPresent();
    }

    private static Optional<Driver> driver() {
        ClassLoader loader = DuckPeer.class.getClassLoader();
        String file = System.getProperty(DRIVER);
        if (file != null) {
            try {
                loader = new URLClassLoader(new URL[] {Path.of(file).toUri().toURL()}, loader);
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(file, e);
            }
        }
        return ServiceLoader.load(Driver.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(DuckPeer::takes)
                .findFirst();
    }

    private static boolean takes(Driver driver) {
        try {
            return driver.acceptsURL(ADDRESS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Runs the SQL of that mart; returns how many cells it made. */
    long count(String mart) {
        String sql = BenchRecords.text("records.sql") + BenchRecords.text(mart + ".sql");
        execute(sql.replace("${work}", work.toString()));
        return rows(mart);
    }

    long rows(String mart) {
        return number("select count(*) from peer_" + mart);
    }

    /** How many cells only one of the two has, or has otherwise. */
    long unlike(String mart) {
        execute(BenchRecords.text(mart + "_of_engine.sql").replace("${work}", work.toString()));
        String mine = "select * from engine_" + mart;
        String its = "select * from peer_" + mart;
        return number(
                "select count(*) from ((" + mine + " except " + its + ") union all (" + its + " except " + mine + "))");
    }

    private void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
