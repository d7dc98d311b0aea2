package id.banua.batch.run.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A web API on this machine that answers as it is told, and remembers what it was asked. */
final class FakeWebApi implements AutoCloseable {
    /** One answer: {@code delay} before it, and {@code lost} bytes of what its length promises. */
    record Reply(int status, String body, Map<String, String> headers, long delayMillis, int lost) {
        static Reply ok(String body) {
            return new Reply(200, body, Map.of(), 0, 0);
        }

        static Reply status(int status) {
            return new Reply(status, "", Map.of(), 0, 0);
        }

        Reply with(String header, String value) {
            return new Reply(status, body, Map.of(header, value), delayMillis, lost);
        }

        Reply late(long millis) {
            return new Reply(status, body, headers, millis, lost);
        }

        Reply cutOff(int bytes) {
            return new Reply(status, body, headers, delayMillis, bytes);
        }
    }

    private final HttpServer server;
    private final Map<String, Queue<Reply>> replies = new HashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    FakeWebApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", this::answer);
        server.start();
    }

    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/api";
    }

    /** What it answers to questions that hold that part, one after the other; the last one for ever. */
    synchronized void when(String part, Reply... answers) {
        replies.put(part, new ArrayDeque<>(List.of(answers)));
    }

    /** The paths that it was asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        String path = exchange.getRequestURI().getPath();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
        try (exchange) {
            send(exchange, reply(path));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private synchronized Reply reply(String path) {
        for (Map.Entry<String, Queue<Reply>> known : replies.entrySet()) {
            if (path.contains(known.getKey())) {
                Queue<Reply> left = known.getValue();
                return left.size() > 1 ? left.remove() : left.element();
            }
        }
        return Reply.status(404);
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException, InterruptedException {
        byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
        Thread.sleep(reply.delayMillis());
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body, 0, Math.max(0, body.length - reply.lost()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
