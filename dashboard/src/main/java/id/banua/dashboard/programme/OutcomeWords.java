package id.banua.dashboard.programme;

import id.banua.dashboard.chart.ValueFormat;
import id.banua.dashboard.mart.OutcomeCell;
import id.banua.dashboard.mart.OutcomeCell.Percents;
import id.banua.dashboard.page.Edition;
import id.banua.model.region.BpsCode;
import java.util.OptionalDouble;

/** Outcomes as text. Withheld, unknown, too early and zero are four things. */
public final class OutcomeWords {
    private static final String DASH = "\u2013";

    private final Edition edition;
    private final ValueFormat percents;

    public OutcomeWords(Edition edition) {
        this.edition = edition;
        this.percents = new ValueFormat(edition.language().tag(), 0, "", "\u00a0%");
    }

    /** How percents are printed in a picture. */
    ValueFormat percentFormat() {
        return percents;
    }

    /** A count, or a mark for the given reason. */
    public String count(OptionalDouble value, String missingReason) {
        if (value.isPresent()) {
            return edition.numbers().whole(Math.round(value.getAsDouble()));
        }
        return mark(missingReason);
    }

    /** Why there is no number, in words that need no legend. */
    public String missing(String reason) {
        return edition.words().text(reason.isEmpty() ? "missing.none" : "missing." + reason);
    }

    /** Why there is no number, as briefly as a cell of a table has it; its legend stands below the table. */
    private String mark(String reason) {
        return edition.words().find("missing." + reason + ".mark").orElseGet(() -> missing(reason));
    }

    /** A share in percent. */
    public String percent(OptionalDouble value, String missingReason) {
        return value.isPresent() ? percents.format(value.getAsDouble()) : mark(missingReason);
    }

    /** From the lowest to the highest that the share can be; one number where nothing is unknown. */
    public String range(Percents share) {
        if (share.low().isEmpty() || share.high().isEmpty()) {
            return "";
        }
        String low = percents.bare(share.low().getAsDouble());
        String high = percents.format(share.high().getAsDouble());
        return percents.format(share.low().getAsDouble()).equals(high) ? high : low + DASH + high;
    }

    /** The share of a stage, or why there is none. */
    public String share(OutcomeCell cell) {
        if (cell.isWithheld()) {
            return mark(cell.missingReason());
        }
        return cell.isTooEarly() ? edition.words().text("outcome.early") : range(cell.percents());
    }

    /** Rupiah in millions, or a mark for the given reason. */
    public String cost(OptionalDouble rupiah, String missingReason) {
        if (rupiah.isEmpty()) {
            return mark(missingReason);
        }
        String millions =
                new ValueFormat(edition.language().tag(), 1, "Rp\u00a0", "").format(rupiah.getAsDouble() / 1e6);
        return millions + "\u00a0" + edition.words().text("scale.millions");
    }

    /** A region's name; both provinces together are not the nation whose code they have. */
    public String region(BpsCode region) {
        return region.equals(BpsCode.NATION) ? edition.words().text("outcome.everywhere.long") : edition.nameOf(region);
    }

    /** A quarter such as {@code 2025-Q3} in words. */
    public String quarter(String quarter) {
        String[] parts = quarter.split("-Q");
        return parts.length == 2
                ? edition.words()
                        .text("assistance.quarter", parts[0], edition.words().text("quarter." + parts[1]))
                : quarter;
    }

    /** A period of exit in words. */
    public String period(String period) {
        return switch (period) {
            case "all" -> edition.words().text("outcome.period.all");
            case "open" -> edition.words().text("outcome.period.open");
            default -> edition.dates().period(id.banua.model.period.ReferencePeriod.of(period));
        };
    }
}
