package id.banua.dashboard.request;

import id.banua.dashboard.mart.CurrentMarts;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The run and language that a request is answered in: one run for the whole request, however long it takes.
 *
 * @param programStamp changes with each start of the program, so that a new program is not hidden by old copies
 */
public record Editions(CurrentMarts marts, String programStamp) {
    private static final String ATTRIBUTE = "banua.edition";

    public Edition of(Context ctx) {
        return ctx.attributeOrCompute(ATTRIBUTE, unseen -> new Edition(marts.snapshot(), language(ctx)));
    }

    /** As {@link #of}, but a wrong language is read as Indonesian: for pages that explain an error. */
    public Edition forError(Context ctx) {
        try {
            return of(ctx);
        } catch (WrongWordException e) {
            return new Edition(marts.snapshot(), Language.INDONESIAN);
        }
    }

    /** A handler whose answer depends on run, language and address alone, so that a copy that is still true is not sent again. */
    public Handler conditional(Handler handler) {
        return ctx -> {
            Edition edition = of(ctx);
            String etag = "W/\"%s-%s-%s\""
                    .formatted(edition.marts().runId(), edition.language().tag(), programStamp);
            if (isHeld(ctx.header("If-None-Match"), etag)) {
                ctx.header("ETag", etag).status(HttpStatus.NOT_MODIFIED);
                return;
            }
            handler.handle(ctx);
            ctx.header("ETag", etag).header("Cache-Control", "no-cache");
        };
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
