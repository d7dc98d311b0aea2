package id.banua.dashboard.chart;

/** The widths a picture is drawn for, in CSS pixels. Its height follows from what it shows. */
public enum Width {
    PHONE(390),
    /** One of two columns of a page. */
    COLUMN(570),
    DESKTOP(720),
    WIDE(1080);

    private final int pixels;

    Width(int pixels) {
        this.pixels = pixels;
    }

    public int pixels() {
        return pixels;
    }
}
