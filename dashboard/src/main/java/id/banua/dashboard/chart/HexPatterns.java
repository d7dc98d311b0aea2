package id.banua.dashboard.chart;

import java.util.List;

/**
 * Fills that say more than a colour: hatched for caution, dotted for no data.
 *
 * @param prefix keeps the names of two maps on one page apart
 */
record HexPatterns(String prefix, List<String> ramp) {

    static HexPatterns of(MapView view, int width) {
        int seed = (view.words().title() + view.words().legend() + view.hue() + width).hashCode();
        return new HexPatterns("m" + Integer.toHexString(seed), HouseTheme.ramp(view.hue()));
    }

    String fill(Shade shade) {
        if (shade.missing()) {
            return dotted();
        }
        return shade.doubtful() ? hatched(shade.classIndex()) : ramp.get(shade.classIndex());
    }

    String hatched(int classIndex) {
        return "url(#" + prefix + "h" + classIndex + ")";
    }

    String dotted() {
        return "url(#" + prefix + "d)";
    }

    /** The definitions of the patterns in use; shapes live on the lattice, whose scale is taken back. */
    void define(Markup markup, List<String> used, MapFrame frame) {
        String unscale = frame.unscale();
        markup.open("defs");
        for (int index = 0; index < ramp.size(); index++) {
            if (used.contains(hatched(index))) {
                pattern(markup, prefix + "h" + index, unscale, 6);
                markup.open("rect").attribute("width", 6).attribute("height", 6).attribute("fill", ramp.get(index));
                markup.close("rect");
                markup.open("path").attribute("d", "M-1 1l2-2M0 6l6-6M5 7l2-2").attribute("stroke", HouseTheme.INK);
                markup.attribute("stroke-width", 0.8).close("path").close("pattern");
            }
        }
        if (used.contains(dotted())) {
            pattern(markup, prefix + "d", unscale, 5);
            markup.open("rect").attribute("width", 5).attribute("height", 5).attribute("fill", HouseTheme.PAPER);
            markup.close("rect");
            markup.open("circle").attribute("cx", 2.5).attribute("cy", 2.5).attribute("r", 0.8);
            markup.attribute("fill", HouseTheme.SOFT_INK).close("circle").close("pattern");
        }
        markup.close("defs");
    }

    private static void pattern(Markup markup, String id, String unscale, int size) {
        markup.open("pattern").attribute("id", id).attribute("patternUnits", "userSpaceOnUse");
        markup.attribute("width", size).attribute("height", size);
        markup.attribute("patternTransform", unscale);
    }

    /** Light words on the two darkest classes, dark ones else; in the dark scheme both turn round together. */
    static String inkOn(Shade shade) {
        boolean isDark = shade.classIndex() >= 3 && !shade.missing() && !shade.doubtful();
        return isDark ? HouseTheme.PAPER : HouseTheme.INK;
    }

    static boolean needsHalo(Shade shade) {
        return shade.missing() || shade.doubtful();
    }
}
