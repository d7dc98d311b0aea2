package id.banua.dashboard.export;

import java.util.Locale;

/** The files that a noun of the site can be had as; the suffix of its address says which. */
public enum Format {
    SVG("image/svg+xml; charset=utf-8"),
    PNG("image/png"),
    CSV("text/csv; charset=utf-8"),
    JSON("application/json");

    private final String contentType;

    Format(String contentType) {
        this.contentType = contentType;
    }

    /** Whether it shows the figures as a drawing rather than as rows. */
    public boolean isPicture() {
        return this == SVG || this == PNG;
    }

    public String contentType() {
        return contentType;
    }

    /** The end of the address without its dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
