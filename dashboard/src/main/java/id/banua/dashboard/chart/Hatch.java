package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanted lines that fill a box: something is there, but it is not known what. Drawn line by line, since SVG keeps no clip. */
final class Hatch {
    private static final double DISTANCE = 5;

    private Hatch() {}

    static void paint(Graphics2D graphics, Rectangle2D box, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(HouseTheme.HAIR_STROKE);
        for (double offset = DISTANCE; offset < box.getWidth() + box.getHeight(); offset += DISTANCE) {
            double x1 = Math.min(offset, box.getWidth());
            double y1 = offset - x1;
            double y2 = Math.min(offset, box.getHeight());
            double x2 = offset - y2;
            graphics.draw(new Line2D.Double(box.getX() + x1, box.getY() + y1, box.getX() + x2, box.getY() + y2));
        }
    }
}
