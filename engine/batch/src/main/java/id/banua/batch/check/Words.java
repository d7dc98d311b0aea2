package id.banua.batch.check;

import id.banua.batch.conform.Reference;
import id.banua.model.indicator.Breakdown;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Status;
import id.banua.model.indicator.Unit;
import id.banua.model.period.Survey;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What findings call things that files know by an id. */
public final class Words {
    private static final Pattern INDICATOR = Pattern.compile("\\{(\\w+)\\}");

    private Words() {}

    /** An indicator, by a mark in whose place {@link #named} puts the name that the catalogue gives it. */
    public static String ofIndicator(String id) {
        return "{" + id + "}";
    }

    /** The message with the names of indicators in the place of their marks. */
    static Message named(Message message, Reference catalogue) {
        return new Message(
                named(message.indonesian(), catalogue, Indicator.Names::indonesian),
                named(message.english(), catalogue, Indicator.Names::english));
    }

    private static String named(String text, Reference catalogue, Function<Indicator.Names, String> language) {
        return INDICATOR
                .matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement(catalogue
                        .findIndicator(mark.group(1))
                        .map(Indicator::names)
                        .map(language)
                        .orElse(mark.group(1))));
    }

    /** The name of the indicator, and of the part of the population where it is not all. */
    public static Message of(SeriesKey series) {
        String name = ofIndicator(series.indicatorId());
        return series.breakdown() == Breakdown.TOTAL
                ? new Message(name, name)
                : Message.of("%s (%s)", "%s (%s)", name, of(series.breakdown()));
    }

    static Message of(Breakdown breakdown) {
        return switch (breakdown) {
            case TOTAL -> new Message("seluruhnya", "all");
            case URBAN -> new Message("perkotaan", "urban");
            case RURAL -> new Message("perdesaan", "rural");
            case MALE -> new Message("laki-laki", "male");
            case FEMALE -> new Message("perempuan", "female");
        };
    }

    /** What a value counts or measures. */
    public static Message of(Unit unit) {
        return switch (unit) {
            case PERCENT, INDEX_PERCENT -> new Message("persen", "percent");
            case RATIO -> new Message("rasio", "ratio");
            case INDEX -> new Message("indeks", "index");
            case PERSONS -> new Message("orang", "persons");
            case HOUSEHOLDS -> new Message("rumah tangga", "households");
            case HOUSES -> new Message("rumah", "houses");
            case ENTERPRISES -> new Message("usaha", "enterprises");
            case COUNT -> new Message("buah", "count");
            case RUPIAH -> new Message("rupiah", "rupiah");
            case RUPIAH_PER_CAPITA_MONTH -> new Message("rupiah per kapita per bulan", "rupiah per capita per month");
            case RUPIAH_PER_HOUSEHOLD_MONTH ->
                new Message("rupiah per rumah tangga per bulan", "rupiah per household per month");
            case RUPIAH_PER_MONTH -> new Message("rupiah per bulan", "rupiah per month");
        };
    }

    /** Where a figure comes from in the field. */
    public static Message of(Survey survey) {
        return switch (survey) {
            case SUSENAS -> new Message("Susenas", "Susenas");
            case SAKERNAS -> new Message("Sakernas", "Sakernas");
            case REGISTRY -> new Message("register penduduk", "population register");
            case ADMINISTRATIVE -> new Message("catatan instansi", "agency records");
            case PROJECTION -> new Message("proyeksi penduduk", "population projection");
            case COMPILED -> new Message("gabungan", "compiled");
        };
    }

    /** What kind of statement a figure is. */
    public static Message of(Status status) {
        return switch (status) {
            case PUBLISHED -> new Message("terbit", "published");
            case TARGET -> new Message("target", "target");
            case ANNOUNCED -> new Message("diumumkan", "announced");
            case REPORTED -> new Message("dilaporkan", "reported");
            case VERIFIED -> new Message("terverifikasi", "verified");
        };
    }
}
