package id.banua.dashboard.app;

import id.banua.dashboard.mart.CurrentMarts;
import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: answers on marts that exist until the process is ended. */
@Command(name = "serve", description = "Serve the dashboard on marts that exist.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--marts", description = "Folder of the marts (default: ${DEFAULT-VALUE}).")
    private Path marts = Home.marts();

    @Option(names = "--host", description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
    private int port = 7070;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port is a number from 0 to 65535, but was " + port);
        }
        DashboardConfig config = new DashboardConfig(marts, host, port);
        String stamp = Long.toString(Instant.now().toEpochMilli(), 36);
        Javalin server = Server.start(config, new CurrentMarts(marts, System::nanoTime), stamp);
        spec.commandLine().getOut().println("http://" + shown(config.host()) + ":" + server.port() + "/");
        spec.commandLine().getOut().flush();
        WakeUp.inBackground(server.port(), config.host());
        Thread.currentThread().join();
        return 0;
    }

    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") ? "localhost" : host;
    }
}
