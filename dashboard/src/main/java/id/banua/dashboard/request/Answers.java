package id.banua.dashboard.request;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.page.PageShell;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Sets pages by their compiled templates. */
public final class Answers {
    private final TemplateEngine templates;

    public Answers(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Answers with the template's page; the template has one parameter, {@code page}. */
    public void page(Context ctx, String template, Object page) {
        StringOutput output = new StringOutput();
        templates.render(template, Map.of("page", page), output);
        ctx.contentType("text/html; charset=utf-8").result(output.toString());
    }

    /** The frame of a page, with the addresses of the same page in the other language and of now. */
    public static PageShell shell(Context ctx, Edition edition, String title, String description, String room) {
        return new PageShell(
                edition,
                title,
                description,
                room,
                new PageShell.Address(
                        ctx.path(),
                        ownParameters(ctx),
                        address(ctx, edition.language(), edition.asOf()),
                        address(ctx, edition.language().other(), edition.asOf()),
                        address(ctx, edition.language(), Optional.empty())));
    }

    private static String address(Context ctx, Language language, Optional<LocalDate> asOf) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        ownParameters(ctx)
                .forEach((name, values) -> values.forEach(value -> query.add(encoded(name) + "=" + encoded(value))));
        asOf.ifPresent(day -> query.add("asOf=" + day));
        if (language == Language.ENGLISH) {
            query.add("lang=en");
        }
        return ctx.path() + query;
    }

    private static Map<String, List<String>> ownParameters(Context ctx) {
        Map<String, List<String>> own = new LinkedHashMap<>(ctx.queryParamMap());
        own.keySet().removeAll(List.of("lang", "asOf"));
        return own;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
