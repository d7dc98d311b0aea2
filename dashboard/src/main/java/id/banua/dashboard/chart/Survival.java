package id.banua.dashboard.chart;

import id.banua.dashboard.chart.SurvivalView.Curve;
import id.banua.dashboard.chart.SurvivalView.Step;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws survival curves as steps with a light ribbon for their doubt; percent on the left, months below. */
public final class Survival {
    private static final int PLOT_HEIGHT = 220;
    private static final int AXIS_HEIGHT = 40;
    private static final int LEFT = 34;
    private static final int RIGHT = 110;
    private static final int SIX_MONTHS = 6;
    private static final int RIBBON_ALPHA = 38;
    private static final int[] PERCENTS = {0, 25, 50, 75, 100};

    private Survival() {}

    public static Picture of(SurvivalView view, Width width, String alt) {
        Heading heading = Heading.of(view.title(), view.subtitle(), view.footer(), width.pixels());
        int top = heading.topHeight() + 8;
        int height = top + PLOT_HEIGHT + AXIS_HEIGHT + heading.bottomHeight();
        Rectangle2D plot = new Rectangle2D.Double(LEFT, top, width.pixels() - LEFT - RIGHT, PLOT_HEIGHT);
        return new Picture(width.pixels(), height, view.title(), alt, graphics -> {
            heading.draw(graphics, height);
            drawAxes(graphics, view, plot);
            for (int place = 0; place < view.curves().size(); place++) {
                Color colour = place == 0 ? HouseTheme.strong(view.hue()) : HouseTheme.softInk();
                drawCurve(graphics, view, view.curves().get(place), plot, colour);
            }
        });
    }

    private static double lastMonth(SurvivalView view) {
        double last = view.curves().stream()
                .flatMap(curve -> curve.steps().stream())
                .mapToDouble(Step::month)
                .max()
                .orElse(SIX_MONTHS);
        return Math.max(SIX_MONTHS, Math.ceil(last / SIX_MONTHS) * SIX_MONTHS);
    }

    private static void drawAxes(Graphics2D graphics, SurvivalView view, Rectangle2D plot) {
        graphics.setFont(HouseTheme.regular(HouseTheme.SMALL_SIZE));
        graphics.setStroke(HouseTheme.HAIR_STROKE);
        for (int percent : PERCENTS) {
            double y = y(percent / 100.0, plot);
            graphics.setColor(HouseTheme.hairline());
            graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            graphics.setColor(HouseTheme.softInk());
            graphics.drawString(view.format().withDecimals(0).format(percent), 0f, (float) y + 4);
        }
        for (int month = 0; month <= lastMonth(view); month += SIX_MONTHS) {
            String label = String.valueOf(month);
            double half = HouseTheme.widthOf(label, graphics.getFont()) / 2;
            graphics.drawString(label, (float) (x(month, view, plot) - half), (float) plot.getMaxY() + 16);
        }
        graphics.drawString(view.months(), (float) plot.getX(), (float) plot.getMaxY() + 33);
    }

    private static void drawCurve(Graphics2D graphics, SurvivalView view, Curve curve, Rectangle2D plot, Color colour) {
        if (curve.steps().isEmpty()) {
            return;
        }
        graphics.setColor(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), RIBBON_ALPHA));
        graphics.fill(ribbon(view, curve, plot));
        graphics.setColor(colour);
        graphics.setStroke(HouseTheme.SUBJECT_STROKE);
        graphics.draw(line(view, curve, plot));
        Step last = curve.steps().get(curve.steps().size() - 1);
        graphics.setFont(HouseTheme.semibold(HouseTheme.LABEL_SIZE));
        float x = (float) x(last.month(), view, plot) + 8;
        float y = (float) y(last.survival(), plot);
        graphics.drawString(view.format().bare(100 * last.survival()), x, y + 1);
        graphics.setFont(HouseTheme.regular(HouseTheme.SMALL_SIZE));
        graphics.drawString(curve.name(), x, y + 15);
    }

    private static Path2D line(SurvivalView view, Curve curve, Rectangle2D plot) {
        Path2D line = new Path2D.Double();
        line.moveTo(plot.getX(), y(1, plot));
        double before = 1;
        for (Step step : curve.steps()) {
            line.lineTo(x(step.month(), view, plot), y(before, plot));
            line.lineTo(x(step.month(), view, plot), y(step.survival(), plot));
            before = step.survival();
        }
        return line;
    }

    private static Path2D ribbon(SurvivalView view, Curve curve, Rectangle2D plot) {
        Path2D ribbon = new Path2D.Double();
        ribbon.moveTo(plot.getX(), y(1, plot));
        double before = 1;
        for (Step step : curve.steps()) {
            ribbon.lineTo(x(step.month(), view, plot), y(before, plot));
            before = Math.min(1, step.survival() + step.halfWidth());
            ribbon.lineTo(x(step.month(), view, plot), y(before, plot));
        }
        for (int place = curve.steps().size() - 1; place >= 0; place--) {
            Step step = curve.steps().get(place);
            double low = Math.max(0, step.survival() - step.halfWidth());
            ribbon.lineTo(x(step.month(), view, plot), y(low, plot));
            Step earlier = place == 0 ? new Step(0, 1, 0) : curve.steps().get(place - 1);
            ribbon.lineTo(x(step.month(), view, plot), y(Math.max(0, earlier.survival() - earlier.halfWidth()), plot));
        }
        ribbon.closePath();
        return ribbon;
    }

    private static double x(double month, SurvivalView view, Rectangle2D plot) {
        return plot.getX() + plot.getWidth() * month / lastMonth(view);
    }

    private static double y(double share, Rectangle2D plot) {
        return plot.getMaxY() - plot.getHeight() * share;
    }
}
