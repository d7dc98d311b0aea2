package id.banua.dashboard.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for the overview before anybody else does. The first page wakes fonts, charts and templates, which takes
 * seconds; the first reader should not wait for them.
 */
final class WakeUp {
    private static final Logger LOG = LoggerFactory.getLogger(WakeUp.class);

    private WakeUp() {}

    /** Returns at once; the pages are drawn beside whatever else is asked. */
    static void inBackground(int port, String host) {
        Thread thread = new Thread(() -> wake(port, host), "wake-up");
        thread.setDaemon(true);
        thread.start();
    }

    private static void wake(int port, String host) {
        String reachable = host.equals("0.0.0.0") ? "127.0.0.1" : host;
        URI overview = URI.create("http://" + reachable + ":" + port + "/");
        try {
            HttpClient.newHttpClient().send(HttpRequest.newBuilder(overview).build(), BodyHandlers.discarding());
        } catch (IOException e) {
            LOG.warn("The overview was not woken up: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
