package id.banua.dashboard.request;

import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.mart.Snapshot;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.request.AnswerCache.Kept;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The run, language and day that a request is answered in: one run for the whole request, however long it takes. */
public final class Editions {
    private static final String DISPOSITION = "Content-Disposition";
    private static final String ATTRIBUTE = "banua.edition";
    private static final long MOST_KEPT_BYTES = 64L << 20;

    private final CurrentMarts marts;
    private final String programStamp;
    private final AnswerCache answers = new AnswerCache(MOST_KEPT_BYTES);

    /** @param programStamp changes with each start of the program, so that a new program is not hidden by old copies */
    public Editions(CurrentMarts marts, String programStamp) {
        this.marts = marts;
        this.programStamp = programStamp;
    }

    public CurrentMarts marts() {
        return marts;
    }

    public Edition of(Context ctx) {
        return ctx.attributeOrCompute(ATTRIBUTE, unseen -> new Edition(snapshot(ctx), language(ctx)));
    }

    /** As {@link #of}, but a wrong language is read as Indonesian and a wrong day as none: for pages that explain an error. */
    public Edition forError(Context ctx) {
        try {
            return of(ctx);
        } catch (WrongWordException e) {
            boolean isEnglish = Language.ENGLISH.tag().equals(ctx.queryParam("lang"));
            return new Edition(marts.snapshot(), isEnglish ? Language.ENGLISH : Language.INDONESIAN);
        }
    }

    private Snapshot snapshot(Context ctx) {
        return Params.asOf(ctx).map(marts::snapshot).orElseGet(marts::snapshot);
    }

    /**
     * A handler whose answer depends on run, language, day and address alone: a copy that is still true is not sent again,
     * and what was made once for a run is not made again.
     */
    public Handler conditional(Handler handler) {
        return ctx -> {
            Edition edition = of(ctx);
            String day = edition.asOf().map(LocalDate::toString).orElse("now");
            String etag = "W/\"%s-%s-%s-%s\""
                    .formatted(edition.marts().runId(), edition.language().tag(), day, programStamp);
            if (isHeld(ctx.header("If-None-Match"), etag)) {
                ctx.header("ETag", etag).status(HttpStatus.NOT_MODIFIED);
                return;
            }
            // Before the handler: one that sends while it works cannot add a header afterwards.
            ctx.header("ETag", etag).header("Cache-Control", "no-cache");
            String key = etag + ctx.path() + '?' + ctx.queryString();
            Optional<Kept> kept = answers.find(key);
            if (kept.isPresent()) {
                send(ctx, kept.get());
            } else {
                handler.handle(ctx);
                keep(ctx, key);
            }
        };
    }

    private void keep(Context ctx, String key) throws IOException {
        InputStream result = ctx.resultInputStream();
        if (result != null && ctx.status() == HttpStatus.OK) {
            byte[] plain = result.readAllBytes();
            String contentType = String.valueOf(ctx.res().getContentType());
            String disposition = ctx.res().getHeader(DISPOSITION);
            Kept answer = Kept.of(contentType, disposition == null ? "" : disposition, plain);
            answers.keep(key, answer);
            send(ctx, answer);
        }
    }

    private static void send(Context ctx, Kept answer) {
        ctx.contentType(answer.contentType());
        if (!answer.disposition().isEmpty()) {
            ctx.header(DISPOSITION, answer.disposition());
        }
        ctx.disableCompression().header("Vary", "Accept-Encoding");
        String accepted = ctx.header("Accept-Encoding");
        if (answer.zipped().length > 0 && accepted != null && accepted.contains("gzip")) {
            ctx.header("Content-Encoding", "gzip").result(answer.zipped());
        } else {
            ctx.result(answer.plain());
        }
    }

    private static boolean isHeld(@Nullable String header, String etag) {
        if (header == null) {
            return false;
        }
        String strong = etag.substring(2);
        return List.of(header.split(",")).stream()
                .map(String::strip)
                .anyMatch(held -> held.equals("*") || held.equals(etag) || held.equals(strong));
    }

    private static Language language(Context ctx) {
        String asked = ctx.queryParam("lang");
        if (asked == null || asked.isEmpty()) {
            return Language.INDONESIAN;
        }
        for (Language language : Language.values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        throw new WrongWordException("lang", asked, List.of("id", "en"));
    }
}
