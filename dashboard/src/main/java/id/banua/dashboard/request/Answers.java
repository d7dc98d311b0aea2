package id.banua.dashboard.request;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.banua.dashboard.page.Edition;
import id.banua.dashboard.page.Language;
import id.banua.dashboard.page.PageShell;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
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

    /** The frame of a page, with the link that leads to the same address in the other language. */
    public static PageShell shell(Context ctx, Edition edition, String title, String description, String room) {
        return new PageShell(
                edition,
                title,
                description,
                room,
                inLanguage(ctx, edition.language().other()));
    }

    private static String inLanguage(Context ctx, Language language) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Map.Entry<String, List<String>> parameter : ctx.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals("lang")) {
                parameter.getValue().forEach(value -> query.add(encoded(parameter.getKey()) + "=" + encoded(value)));
            }
        }
        if (language == Language.ENGLISH) {
            query.add("lang=en");
        }
        return ctx.path() + query;
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
