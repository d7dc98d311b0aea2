package id.banua.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

/** The classes of a map with their bounds and how many regions each holds, then what hatching and dots mean. */
final class MapLegend {
    private static final int SWATCH = 14;
    private static final int ROW_HEIGHT = 20;
    private static final int GAP = 16;

    /** @param fill a colour or the reference to a pattern */
    record Entry(String fill, String words) {}

    private MapLegend() {}

    static List<Entry> entries(MapView view, HexPatterns patterns) {
        List<Entry> entries = new ArrayList<>();
        for (int index = 0; index < view.classes().count(); index++) {
            entries.add(new Entry(HouseTheme.ramp(view.hue()).get(index), words(view, index)));
        }
        if (view.regions().stream().anyMatch(region -> region.shade().doubtful())) {
            entries.add(new Entry(
                    patterns.hatched(Math.min(1, view.classes().count())),
                    view.words().caution()));
        }
        if (view.regions().stream().anyMatch(region -> region.shade().missing())) {
            entries.add(new Entry(patterns.dotted(), view.words().missing()));
        }
        return entries;
    }

    /** Draws the entries in rows from the left and returns the height they took. */
    static int draw(Markup markup, List<Entry> entries, double top, int width, MapFrame frame) {
        double x = 0;
        int rows = 1;
        for (Entry entry : entries) {
            double needed = SWATCH + 6 + HouseTheme.widthOf(entry.words, MapLabel.font());
            if (x > 0 && x + needed > width) {
                x = 0;
                rows++;
            }
            double y = top + (rows - 1.0) * ROW_HEIGHT;
            swatch(markup, entry.fill, x, y + 3, frame);
            HexMap.text(markup, entry.words, x + SWATCH + 6, y + 14, HouseTheme.SOFT_INK, HouseTheme.SMALL_SIZE);
            x += needed + GAP;
        }
        return rows * ROW_HEIGHT;
    }

    /** On the lattice as the regions are, so that patterns look the same. */
    private static void swatch(Markup markup, String fill, double x, double y, MapFrame frame) {
        double unitY = frame.unitX() * HexGrid.ASPECT;
        markup.open("rect").attribute("transform", frame.scale()).attribute("x", x / frame.unitX());
        markup.attribute("y", y / unitY).attribute("width", SWATCH / frame.unitX());
        markup.attribute("height", SWATCH / unitY).attribute("fill", fill).attribute("stroke", HouseTheme.CONTEXT);
        markup.attribute("stroke-width", 0.6)
                .attribute("vector-effect", "non-scaling-stroke")
                .close("rect");
    }

    /** {@code 2,36–3,39: 5 kabupaten/kota (rendah)}: the upper bound as the last value that still belongs to it. */
    private static String words(MapView view, int index) {
        Classes classes = view.classes();
        boolean isLast = index == classes.count() - 1;
        double last = classes.bounds().get(index + 1)
                - (isLast ? 0 : Math.pow(10, -view.format().decimals()));
        long regions = view.regions().stream()
                .map(MapRegion::shade)
                .filter(shade -> !shade.missing() && shade.classIndex() == index)
                .count();
        String bounds = view.format().bare(classes.bounds().get(index)) + "\u2013"
                + view.format().bare(last);
        String word = index == 0 ? view.words().lowest() : isLast ? view.words().highest() : "";
        String count = index == 0 ? regions + "\u00a0" + view.words().regions() : Long.toString(regions);
        return bounds + (word.isEmpty() ? "" : " " + word) + " (" + count + ")";
    }
}
