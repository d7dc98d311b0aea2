package id.banua.dashboard.page;

import id.banua.dashboard.mart.CellKey;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Status;
import id.banua.model.region.BpsCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Addresses inside the site that stay in the reader's language and on the day that is looked at. */
public final class Links {
    /** Which regions were split, merged or renamed. */
    public static final String CHANGES = "/wilayah/perubahan";

    private final Language language;
    private final Optional<LocalDate> asOf;

    public Links(Language language, Optional<LocalDate> asOf) {
        this.language = language;
        this.asOf = asOf;
    }

    public String overview() {
        return at("/");
    }

    public String region(BpsCode code) {
        return at("/wilayah/" + code);
    }

    public String indicator(String id) {
        return at("/indikator/" + id);
    }

    public String sources() {
        return at("/sumber");
    }

    public String source(String id) {
        return at("/sumber") + "#" + encoded(id);
    }

    public String quality() {
        return at("/mutu");
    }

    public String rule(String ruleId) {
        return at("/mutu") + "#" + encoded(ruleId);
    }

    /** One page of what a rule found, the first being 1. */
    public String rule(String ruleId, int page) {
        return at("/mutu/" + encoded(ruleId), Map.of("hal", String.valueOf(page)));
    }

    /** Where one cell comes from. */
    public String trace(CellKey key) {
        return trace(key, "");
    }

    /** The comparison of any two figures of an indicator. */
    public String comparisons(String indicator) {
        return at("/banding", Map.of("indicator", indicator));
    }

    /** The comparison of any two figures of a region. */
    public String comparisons(BpsCode region) {
        return at("/banding", Map.of("region", region.digits()));
    }

    /** Two figures side by side. */
    public String comparison(CellKey one, CellKey other) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("indicator", one.indicator());
        parameters.put("region", one.region().digits());
        parameters.put("from", one.period().toString());
        parameters.put("to", other.period().toString());
        if (!one.indicator().equals(other.indicator())) {
            parameters.put("otherIndicator", other.indicator());
        }
        if (!one.region().equals(other.region())) {
            parameters.put("otherRegion", other.region().digits());
        }
        return at("/banding", parameters);
    }

    /** The same as a file of that suffix. */
    public String trace(CellKey key, String suffix) {
        Map<String, String> parameters = new TreeMap<>();
        if (key.breakdown() != Breakdown.TOTAL) {
            parameters.put("breakdown", key.breakdown().id());
        }
        if (key.status() != Status.PUBLISHED) {
            parameters.put("status", key.status().id());
        }
        String noun = encoded(key.indicator()) + "/" + key.region() + "/" + key.period();
        return at("/jejak/" + noun + (suffix.isEmpty() ? "" : "." + suffix), parameters);
    }

    public String changes() {
        return at(CHANGES);
    }

    public String revisions() {
        return at("/revisi");
    }

    /** The list of revisions, filtered. */
    public String revisions(Map<String, String> filter) {
        return at("/revisi", filter);
    }

    /** How one series was revised; {@code any} is one cell of it. */
    public String triangle(CellKey any) {
        return triangle(any, "", Map.of());
    }

    /** The same as a file of that suffix, or with parameters of its own. */
    public String triangle(CellKey any, String suffix, Map<String, String> own) {
        Map<String, String> parameters = new TreeMap<>(own);
        if (any.breakdown() != Breakdown.TOTAL) {
            parameters.put("breakdown", any.breakdown().id());
        }
        String noun = "/revisi/" + encoded(any.indicator()) + "/" + any.region();
        return at(noun + (suffix.isEmpty() ? "" : "." + suffix), parameters);
    }

    public String definitions() {
        return at("/metode");
    }

    public String definition(String indicator) {
        return at("/metode") + "#" + encoded(indicator);
    }

    /** A path with the day and the language, where they are not the usual ones. */
    public String at(String path) {
        return at(path, Map.of());
    }

    /** A path with parameters in a fixed order. */
    public String at(String path, Map<String, String> parameters) {
        Map<String, String> all = new TreeMap<>(parameters);
        asOf.ifPresent(day -> all.put("asOf", day.toString()));
        if (language == Language.ENGLISH) {
            all.put("lang", language.tag());
        }
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : all.entrySet()) {
            address.append(separator)
                    .append(encoded(parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
            separator = '&';
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
