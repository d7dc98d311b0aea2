package id.banua.dashboard.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds for each label the place around its point that covers least of what is drawn or written already. */
final class LabelSpots {
    /** Where a label may stand, in its own widths and heights from the point to its middle; the best come first. */
    private static final double[][] PLACES = {
        {0, -1.1},
        {0.6, -1.1},
        {-0.6, -1.1},
        {0, 1.1},
        {0.6, 1.1},
        {-0.6, 1.1},
        {0, -1.9},
        {0, 1.9},
        {0, -2.7},
        {0, 2.7}
    };

    private static final double TEXT_WEIGHT = 8;
    private static final int LINE_STEP = 4;

    private final List<Obstacle> obstacles = new ArrayList<>();

    private record Obstacle(Rectangle2D box, double weight) {}

    void avoidMark(Point2D centre, double radius) {
        obstacles.add(new Obstacle(around(centre, radius), 2));
    }

    /** Small boxes along the line, close enough that no text slips between two of them. */
    void avoidLine(Point2D from, Point2D to) {
        int steps = (int) (from.distance(to) / LINE_STEP);
        for (int i = 1; i < steps; i++) {
            double part = (double) i / steps;
            double x = from.getX() + (to.getX() - from.getX()) * part;
            double y = from.getY() + (to.getY() - from.getY()) * part;
            obstacles.add(new Obstacle(around(new Point2D.Double(x, y), 1.5), 1));
        }
    }

    /** The box of a label; later ones avoid it. */
    Rectangle2D place(Point2D point, double width, double height) {
        Rectangle2D best = new Rectangle2D.Double();
        double least = Double.MAX_VALUE;
        for (double[] place : PLACES) {
            Rectangle2D box = new Rectangle2D.Double(
                    point.getX() + (place[0] - 0.5) * width, point.getY() + (place[1] - 0.5) * height, width, height);
            double covered = obstacles.stream()
                    .mapToDouble(obstacle -> obstacle.weight * overlap(box, obstacle.box))
                    .sum();
            if (covered < least) {
                least = covered;
                best = box;
            }
        }
        obstacles.add(new Obstacle(best, TEXT_WEIGHT));
        return best;
    }

    private static double overlap(Rectangle2D one, Rectangle2D other) {
        Rectangle2D shared = one.createIntersection(other);
        return Math.max(0, shared.getWidth()) * Math.max(0, shared.getHeight());
    }

    private static Rectangle2D around(Point2D point, double room) {
        return new Rectangle2D.Double(point.getX() - room, point.getY() - room, 2 * room, 2 * room);
    }
}
