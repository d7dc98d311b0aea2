package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The mark of a survey round. The first round of a survey is filled, the second hollow, so that two rounds can be
 * told apart without colour; figures whose month is not stated are diamonds.
 */
enum Mark {
    FILLED_CIRCLE(true),
    HOLLOW_CIRCLE(false),
    FILLED_SQUARE(true),
    HOLLOW_SQUARE(false),
    DIAMOND(true);

    private final boolean filled;

    Mark(boolean filled) {
        this.filled = filled;
    }

    static Mark of(String marker) {
        return switch (marker) {
            case "03", "02" -> FILLED_CIRCLE;
            case "09", "08" -> HOLLOW_CIRCLE;
            case "05" -> FILLED_SQUARE;
            case "11" -> HOLLOW_SQUARE;
            case "year" -> DIAMOND;
            default ->
                throw new IllegalArgumentException(
                        "A marker is 02, 03, 05, 08, 09, 11 or year, but was '" + marker + "'");
        };
    }

    boolean isFilled() {
        return filled;
    }

    /** Paints the mark with its centre at a place of the picture. */
    void paint(Graphics2D graphics, double x, double y, double radius, Color colour) {
        if (filled) {
            graphics.setColor(colour);
            graphics.fill(shape(x, y, radius));
            return;
        }
        Shape outline = shape(x, y, radius - HouseTheme.MARK_STROKE.getLineWidth() / 2);
        graphics.setColor(HouseTheme.paper());
        graphics.fill(outline);
        graphics.setColor(colour);
        graphics.setStroke(HouseTheme.MARK_STROKE);
        graphics.draw(outline);
    }

    /** A ring around a mark: the figure has a doubt. */
    static void paintDoubt(Graphics2D graphics, double x, double y, double radius) {
        graphics.setColor(HouseTheme.caution());
        graphics.setStroke(HouseTheme.HAIR_STROKE);
        graphics.draw(FILLED_CIRCLE.shape(x, y, radius + 3));
    }

    private Shape shape(double x, double y, double r) {
        return switch (this) {
            case FILLED_CIRCLE, HOLLOW_CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case FILLED_SQUARE, HOLLOW_SQUARE -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
            case DIAMOND -> diamond(x, y, r);
        };
    }

    private static Shape diamond(double x, double y, double r) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - r);
        diamond.lineTo(x + r, y);
        diamond.lineTo(x, y + r);
        diamond.lineTo(x - r, y);
        diamond.closePath();
        return diamond;
    }
}
