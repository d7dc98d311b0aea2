package id.banua.dashboard.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where small charts stand: in rows of as many as the width holds, all of one size. Left of the first column there is
 * room for the numbers of the shared axis.
 */
record PanelGrid(int columns, double gutter, double panelWidth, double titleHeight, double top) {
    static final int PLOT_HEIGHT = 92;
    private static final int GAP = 16;
    private static final int ROW_GAP = 14;

    static PanelGrid of(Width width, double gutter, int titleLines, double top) {
        int columns = columns(width);
        double panelWidth = (width.pixels() - gutter - (columns - 1.0) * GAP) / columns;
        return new PanelGrid(columns, gutter, panelWidth, 16.0 * titleLines + 8, top);
    }

    double height(int panels) {
        int rows = (panels + columns - 1) / columns;
        return rows * (titleHeight + PLOT_HEIGHT + ROW_GAP) - ROW_GAP;
    }

    boolean isFirstInRow(int index) {
        return index % columns == 0;
    }

    /** The title and the plot below it; of the first in a row with the numbers left of it. */
    Rectangle2D area(int index) {
        double left = isFirstInRow(index) ? 0 : gutter + index % columns * (panelWidth + GAP);
        int row = index / columns;
        double y = top + row * (titleHeight + PLOT_HEIGHT + ROW_GAP);
        double width = isFirstInRow(index) ? gutter + panelWidth : panelWidth;
        return new Rectangle2D.Double(left, y, width, titleHeight + PLOT_HEIGHT);
    }

    private static int columns(Width width) {
        return switch (width) {
            case PHONE -> 2;
            case COLUMN -> 3;
            case DESKTOP -> 4;
            case WIDE -> 5;
        };
    }
}
