package id.banua.dashboard.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Messages;
import id.banua.dashboard.page.PageShell;
import id.banua.dashboard.request.Answers;
import id.banua.dashboard.request.Editions;
import id.banua.dashboard.request.NotHeldException;
import id.banua.dashboard.request.NotHeldException.Held;
import id.banua.dashboard.request.WrongWordException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors in the reader's language: a page for people, RFC 9457 problem details for programs. */
final class ErrorAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final Editions editions;
    private final Answers answers;

    private ErrorAnswers(Editions editions, Answers answers) {
        this.editions = editions;
        this.answers = answers;
    }

    static void addTo(RoutesConfig routes, Editions editions, Answers answers) {
        ErrorAnswers errors = new ErrorAnswers(editions, answers);
        routes.exception(WrongWordException.class, errors::wrongWord);
        routes.exception(NotHeldException.class, errors::notHeld);
        routes.exception(Exception.class, errors::ourFault);
        routes.error(HttpStatus.NOT_FOUND.getCode(), errors::unknownPath);
    }

    private void wrongWord(WrongWordException e, Context ctx) {
        Messages words = editions.forError(ctx).words();
        String detail = e.found().isEmpty()
                ? words.text("error.word.missing", e.parameter())
                : words.text("error.word", e.found(), e.parameter());
        answer(ctx, HttpStatus.BAD_REQUEST, detail, e.valid());
    }

    private void notHeld(NotHeldException e, Context ctx) {
        Messages words = editions.forError(ctx).words();
        answer(ctx, HttpStatus.NOT_FOUND, words.text(e.messageKey(), e.arguments()), List.of(), e.instead());
    }

    private void ourFault(Exception e, Context ctx) {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
        answer(
                ctx,
                HttpStatus.INTERNAL_SERVER_ERROR,
                editions.forError(ctx).words().text("error.ours"),
                List.of());
    }

    private void unknownPath(Context ctx) {
        String type = ctx.res().getContentType();
        boolean isAnswered = type != null && (type.startsWith("text/html") || type.contains("json"));
        if (!isAnswered) {
            String detail = editions.forError(ctx).words().text("error.no.page", ctx.path());
            answer(ctx, HttpStatus.NOT_FOUND, detail, List.of());
        }
    }

    private void answer(Context ctx, HttpStatus status, String detail, List<String> valid) {
        answer(ctx, status, detail, valid, List.of());
    }

    private void answer(Context ctx, HttpStatus status, String detail, List<String> valid, List<Held> instead) {
        Edition edition = editions.forError(ctx);
        String title = edition.words().text("error." + status.getCode());
        ctx.status(status).removeHeader("ETag").header("Cache-Control", "no-store");
        if (isForPrograms(ctx.path())) {
            ctx.contentType("application/problem+json").result(problem(ctx, title, detail, valid, instead));
        } else {
            PageShell shell = Answers.shell(ctx, edition, title, detail, "");
            answers.page(ctx, "error.jte", new ErrorPage(shell, detail, valid, instead));
        }
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.matches(".*\\.(svg|png|csv|json)");
    }

    private static String problem(Context ctx, String title, String detail, List<String> valid, List<Held> instead) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", ctx.statusCode());
        problem.put("detail", detail);
        problem.put("instance", ctx.path());
        problem.put("valid", valid);
        if (!instead.isEmpty()) {
            problem.put("instead", instead);
        }
        try {
            return JSON.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem of plain texts always becomes JSON", e);
        }
    }
}
