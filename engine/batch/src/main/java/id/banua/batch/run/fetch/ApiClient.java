package id.banua.batch.run.fetch;

import id.banua.batch.source.DataFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Asks the web API one question after the other, with a pause between them. What may pass (a busy or broken server, a slow
 * or cut-off answer) is asked again, later and later; what will not is told at once.
 */
final class ApiClient {
    private static final int TRIES = 5;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final long MAX_BYTES = 64L << 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final String NAME = "Banua/0.1.0 (poverty and labour figures of Kalimantan, with their sources)";

    private final ApiAddress address;
    private final ApiKey key;
    private final Pace pace;
    private final HttpClient http;

    /**
     * A client.
     *
     * @param pace how long it waits between requests and for an answer
     */
    ApiClient(ApiAddress address, ApiKey key, Pace pace) {
        this.address = address;
        this.key = key;
        this.pace = pace;
        // A redirect could carry the key elsewhere.
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(pace.timeout())
                .build();
    }

    /** Times of a polite client. */
    record Pace(Duration pause, Duration timeout) {}

    /** What became of one try: an answer, or why there is none and how long to wait before the next. */
    private record Try(ByteBuffer answer, String trouble, Optional<Duration> pauseAsked) {
        static Try failed(String trouble) {
            return new Try(ByteBuffer.allocate(0), trouble, Optional.empty());
        }
    }

    /**
     * The bytes of an answer.
     *
     * @param isWhole tells an answer from one that was cut off
     */
    byte[] ask(String question, Predicate<byte[]> isWhole) {
        Try last = once(question, isWhole);
        for (int tries = 1; !last.trouble().isEmpty(); tries++) {
            if (tries == TRIES) {
                throw new DataFault(address.shown(question) + ": an answer was expected, but " + last.trouble() + ", "
                        + TRIES + " times; run the command again later, it goes on from here");
            }
            sleep(last.pauseAsked().orElse(pace.pause().multipliedBy(1L << tries)));
            last = once(question, isWhole);
        }
        sleep(pace.pause());
        return last.answer().array();
    }

    private Try once(String question, Predicate<byte[]> isWhole) {
        HttpRequest request = HttpRequest.newBuilder(address.withKey(question, key))
                .timeout(pace.timeout())
                .header("User-Agent", NAME)
                .header("Accept", "application/json")
                .build();
        CompletableFuture<HttpResponse<InputStream>> sent =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            // The client's own timeout ends with the headers; this one holds for the whole answer.
            Received received = sent.thenApply(Received::of).get(pace.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return judged(question, received, isWhole);
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Try.failed("none came within " + pace.timeout().toMillis() / 1000.0 + " s");
        } catch (ExecutionException e) {
            return Try.failed("the connection failed (" + key.hiddenIn(reason(e)) + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataFault("The fetching was interrupted; run the command again, it goes on from here", e);
        }
    }

    private static String reason(ExecutionException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** An answer as it came, its body cut off where it is larger than any table. */
    private record Received(int status, Optional<String> retryAfter, ByteBuffer body) {
        static Received of(HttpResponse<InputStream> response) {
            try (InputStream in = response.body()) {
                return new Received(
                        response.statusCode(),
                        response.headers().firstValue("Retry-After"),
                        ByteBuffer.wrap(in.readNBytes((int) MAX_BYTES + 1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Try judged(String question, Received received, Predicate<byte[]> isWhole) {
        int status = received.status();
        byte[] body = received.body().array();
        if (body.length > MAX_BYTES) {
            throw new DataFault(address.shown(question) + ": at most 64 MB were expected in an answer, found more");
        }
        if (status == OK) {
            return isWhole.test(body)
                    ? new Try(received.body(), "", Optional.empty())
                    : Try.failed("it was cut off or is no JSON");
        }
        if (status == UNAUTHORIZED || status == FORBIDDEN) {
            throw new DataFault(address.shown(question) + ": the server refuses (status " + status + "); is the key in "
                    + ApiKey.VARIABLE + " right?");
        }
        if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
            String trouble = "the server answered with status " + status;
            return new Try(ByteBuffer.allocate(0), trouble, pauseAsked(received.retryAfter()));
        }
        throw new DataFault(address.shown(question) + ": status 200 was expected, found " + status);
    }

    /** What the server asks to wait; a wait that nobody would sit through ends the run. */
    private static Optional<Duration> pauseAsked(Optional<String> retryAfter) {
        Optional<Duration> wait = retryAfter.flatMap(RetryAfter::duration);
        if (wait.filter(asked -> asked.compareTo(LONGEST_WAIT) > 0).isPresent()) {
            throw new DataFault("The server asks to come back in " + wait.get().toMinutes()
                    + " minutes; run the command again then, it goes on from here");
        }
        return wait;
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataFault("The fetching was interrupted; run the command again, it goes on from here", e);
        }
    }
}
