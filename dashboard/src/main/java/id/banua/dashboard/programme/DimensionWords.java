package id.banua.dashboard.programme;

import id.banua.dashboard.mart.Cohort.Dimension;
import id.banua.dashboard.mart.Words;
import id.banua.dashboard.page.Edition;

/** The values by which cohorts are told apart, in the reader's language. */
final class DimensionWords {
    private DimensionWords() {}

    static String of(Edition edition, Dimension dimension, String value) {
        return switch (dimension) {
            case VOCATION -> vocation(edition, value);
            case INSTITUTION -> value;
            case SEX, AGE_BAND ->
                edition.words().find("outcome." + dimension.id() + "." + value).orElse(value.replace('-', '\u2013'));
            case DECILE ->
                edition.words()
                        .find("outcome.decile." + value)
                        .orElseGet(() -> edition.words().text("outcome.decile", value));
        };
    }

    /** A vocation that the list does not name keeps its code. */
    static String vocation(Edition edition, String code) {
        Words words = edition.marts().programmes().vocations().get(code);
        return words == null ? code : words.in(edition.language().tag());
    }
}
