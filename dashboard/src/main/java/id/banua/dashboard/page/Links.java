package id.banua.dashboard.page;

import id.banua.model.region.BpsCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Addresses inside the site that stay in the reader's language. */
public final class Links {
    private final Language language;

    public Links(Language language) {
        this.language = language;
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

    public String definitions() {
        return at("/metode");
    }

    public String definition(String indicator) {
        return at("/metode") + "#" + encoded(indicator);
    }

    /** A path with the language, where it is not the usual one. */
    public String at(String path) {
        return at(path, Map.of());
    }

    /** A path with parameters in a fixed order. */
    public String at(String path, Map<String, String> parameters) {
        return address(path, parameters, language);
    }

    static String address(String path, Map<String, String> parameters, Language language) {
        Map<String, String> all = new TreeMap<>(parameters);
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
