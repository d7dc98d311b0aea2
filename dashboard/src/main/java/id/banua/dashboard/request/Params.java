package id.banua.dashboard.request;

import id.banua.dashboard.mart.Catalogue;
import id.banua.dashboard.mart.Places;
import id.banua.model.indicator.Indicator;
import id.banua.model.period.ReferencePeriod;
import id.banua.model.region.BpsCode;
import id.banua.model.region.KemendagriCode;
import id.banua.model.region.Region;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of an address as types. What is not understood throws; nothing is guessed. */
public final class Params {
    private Params() {}

    /** A region of the code book by its BPS code. */
    public static Region region(String parameter, String text, Places places) {
        if (!BpsCode.isWellFormed(text)) {
            throw new WrongWordException(parameter, text, List.of(hint(text, places)));
        }
        return places.book().find(new BpsCode(text)).orElseThrow(() -> new NotHeldException("error.no.region", text));
    }

    private static String hint(String text, Places places) {
        Optional<Region> meant =
                KemendagriCode.isDeclared(text) ? places.book().find(new KemendagriCode(text)) : Optional.empty();
        return meant.map(region -> region.code().digits() + " (" + region.fullName() + ")")
                .orElse("BPS: 00, 63, 6302, 6302060");
    }

    /** An indicator of the catalogue by its id. */
    public static Indicator indicator(String parameter, String text, Catalogue catalogue) {
        return catalogue
                .find(text)
                .orElseThrow(() -> new WrongWordException(
                        parameter,
                        text,
                        catalogue.list().stream().map(Indicator::id).toList()));
    }

    /** A month or year of a parameter that may be absent. */
    public static Optional<ReferencePeriod> period(Context ctx, String parameter) {
        String text = ctx.queryParam(parameter);
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ReferencePeriod.find(text)
                .orElseThrow(() -> new WrongWordException(parameter, text, List.of("YYYY", "YYYY-MM"))));
    }

    /** One of a few words, or the first of them where the parameter is absent. */
    public static String oneOf(Context ctx, String parameter, List<String> valid) {
        String text = ctx.queryParam(parameter);
        if (text == null || text.isEmpty()) {
            return valid.get(0);
        }
        if (!valid.contains(text)) {
            throw new WrongWordException(parameter, text, valid);
        }
        return text;
    }

    /** A page number from 1 on. */
    public static int pageNumber(Context ctx) {
        String text = ctx.queryParam("hal");
        if (text == null || text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9]\\d{0,5}")) {
            throw new WrongWordException("hal", text, List.of("1, 2, 3 ..."));
        }
        return Integer.parseInt(text);
    }

    /** The day of {@code asOf}; empty where it is absent. */
    static Optional<LocalDate> asOf(Context ctx) {
        String text = ctx.queryParam("asOf");
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            throw new WrongWordException("asOf", text, List.of("YYYY-MM-DD"), e);
        }
        throw new WrongWordException("asOf", text, List.of("YYYY-MM-DD"));
    }

    /**
     * Refuses parameters that the address does not know, so that a misspelt one is not silently without effect. Language
     * and day are known everywhere; a stray {@code &} names nothing.
     */
    public static void allowOnly(Context ctx, String... names) {
        List<String> known = Stream.concat(Stream.of(names), Stream.of("lang", "asOf"))
                .distinct()
                .toList();
        for (Map.Entry<String, List<String>> given : ctx.queryParamMap().entrySet()) {
            if (!known.contains(given.getKey()) && !given.getKey().isEmpty()) {
                throw new WrongWordException("?", given.getKey(), known);
            }
        }
    }
}
