package id.banua.dashboard.page;

import id.banua.dashboard.chart.ValueFormat;
import id.banua.model.indicator.Indicator;
import id.banua.model.indicator.Unit;

/** The only place where numbers become text: 4,02 persen; 180,20 ribu orang; Rp 644.107; minus as U+2212. */
public final class Numbers {
    private static final String NO_BREAK = "\u00a0";

    private final Language language;
    private final Messages words;

    public Numbers(Language language) {
        this.language = language;
        this.words = Messages.of(language);
    }

    /** A whole number with its thousands parted: 35.155. */
    public String whole(long value) {
        return new ValueFormat(language.tag(), 0, "", "").format((double) value);
    }

    /** A share from 0 to 1 as per cent: 15,75 persen. */
    public String percent(double share) {
        return new ValueFormat(language.tag(), 2, "", "").format(100 * share)
                + NO_BREAK
                + words.text("unit.short.percent");
    }

    /** The number alone, in the scale of the indicator's tables: 4,02; 180,20; 644.107. */
    public String bare(Indicator indicator, double value) {
        return axis(indicator).bare(Scale.of(indicator).of(value));
    }

    /** The number with its unit, as a sentence says it: 4,02 persen; 180,20 ribu orang; Rp 644.107. */
    public String withUnit(Indicator indicator, double value) {
        Scale scale = Scale.inWords(indicator, value);
        String unit = unitWord(indicator, scale);
        return money(indicator) + number(indicator, scale.of(value)) + (unit.isEmpty() ? "" : NO_BREAK + unit);
    }

    /** The number as a headline sets it, its unit apart. */
    public Headline headline(Indicator indicator, double value) {
        Scale scale = Scale.inWords(indicator, value);
        String noun = indicator.unit().isMoney()
                ? words.text("unit.short." + indicator.unit().id())
                : "";
        String unit = (unitWord(indicator, scale) + " " + noun).strip();
        return new Headline(money(indicator) + number(indicator, scale.of(value)), unit);
    }

    /** A number in large type and the unit in small type beside it. */
    public record Headline(String number, String unit) {}

    /** The size of a change without its sign: 0,09 poin; 3,11 ribu orang; Rp 11.368. */
    public String difference(Indicator indicator, double change) {
        double size = Math.abs(change);
        if (isRate(indicator.unit())) {
            return number(indicator, size) + NO_BREAK + words.text("unit.point");
        }
        return withUnit(indicator, size);
    }

    /** The same, a rate's points called what they are where there is room for it: 0,09 poin persentase. */
    public String differenceInFull(Indicator indicator, double change) {
        boolean isPercent = indicator.unit() == Unit.PERCENT || indicator.unit() == Unit.INDEX_PERCENT;
        return isPercent
                ? number(indicator, Math.abs(change)) + NO_BREAK + words.text("unit.percentage.point")
                : difference(indicator, change);
    }

    /** A change in the scale of the indicator's tables with its sign: −0,15; +3,11. */
    public String signed(Indicator indicator, double change) {
        String number = axis(indicator).bare(Scale.of(indicator).of(change));
        return change > 0 ? "+" + number : number;
    }

    /** Whether a change vanishes at the decimals that are printed. */
    public boolean isNothing(Indicator indicator, double change) {
        double step = Math.pow(10, -indicator.decimals());
        return Math.abs(Scale.of(indicator).of(change)) < step / 2;
    }

    /** The unit of tables and subtitles: persen; ribu orang; rupiah per kapita per bulan. */
    public String unit(Indicator indicator) {
        Scale scale = Scale.of(indicator);
        String noun = words.text("unit." + indicator.unit().id());
        return scale == Scale.ONES ? noun : words.text("scale." + scale.id()) + " " + noun;
    }

    /** How a picture prints the numbers of an indicator, already scaled. */
    public ValueFormat axis(Indicator indicator) {
        return new ValueFormat(language.tag(), indicator.decimals(), money(indicator), "");
    }

    private String number(Indicator indicator, double scaled) {
        return new ValueFormat(language.tag(), indicator.decimals(), "", "").format(scaled);
    }

    private String unitWord(Indicator indicator, Scale scale) {
        String multiple = scale == Scale.ONES ? "" : words.text("scale." + scale.id());
        boolean needsNoun = !indicator.unit().isMoney();
        String noun = needsNoun ? words.text("unit.short." + indicator.unit().id()) : "";
        return (multiple + " " + noun).strip();
    }

    private static String money(Indicator indicator) {
        return indicator.unit().isMoney() ? "Rp" + NO_BREAK : "";
    }

    private static boolean isRate(Unit unit) {
        return unit == Unit.PERCENT || unit == Unit.INDEX_PERCENT || unit == Unit.INDEX;
    }
}
