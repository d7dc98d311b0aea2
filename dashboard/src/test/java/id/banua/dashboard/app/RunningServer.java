package id.banua.dashboard.app;

import id.banua.dashboard.mart.CurrentMarts;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A real server on a free port, and a client that asks it. */
final class RunningServer implements AutoCloseable {
    private final Javalin server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(Path marts) {
        DashboardConfig config = new DashboardConfig(marts, "127.0.0.1", 0);
        this.server = Server.start(config, new CurrentMarts(marts, System::nanoTime), "test");
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    int port() {
        return server.port();
    }

    /** The answer to a GET, its body as text. Headers come in pairs. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return client.send(request(path, headers), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
