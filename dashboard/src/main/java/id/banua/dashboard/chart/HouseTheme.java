package id.banua.dashboard.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/** The only place for the colours, strokes and fonts of pictures. Style sheets copy the constants. */
public final class HouseTheme {
    public static final String INK = "#16202a";
    public static final String SOFT_INK = "#51606e";
    public static final String HAIRLINE = "#d9dfe4";
    public static final String PAPER = "#ffffff";
    public static final String CAUTION = "#8a6100";

    /** Lines of context: a shade darker than the grey for areas, to keep a contrast of 3:1 on paper. */
    public static final String CONTEXT = "#8593a0";

    /** What the browser draws with; the server measures with the first one, from the same WebJar. */
    public static final String FONT_STACK = "'Source Sans Pro', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";

    static final float TITLE_SIZE = 17;
    static final float TEXT_SIZE = 14;
    static final float LABEL_SIZE = 13;
    static final float SMALL_SIZE = 12;

    static final BasicStroke HAIR_STROKE = new BasicStroke(1);
    static final BasicStroke SUBJECT_STROKE = round(2, null);
    static final BasicStroke CONTEXT_STROKE = round(1.4f, null);
    static final BasicStroke CONTEXT_SECOND_STROKE = round(1.4f, new float[] {4, 3});
    static final BasicStroke MARK_STROKE = new BasicStroke(1.6f);
    static final BasicStroke LEADER_STROKE = new BasicStroke(0.8f);
    static final BasicStroke FLAG_STROKE = round(1, new float[] {2, 3});

    private static final Font REGULAR = Typeface.font(Typeface.REGULAR);
    private static final Font SEMIBOLD = Typeface.font(Typeface.SEMIBOLD);
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private HouseTheme() {}

    /** The strong colour of a topic: at least 4.5:1 on paper, so that its words can wear it too. */
    public static String colour(Hue hue) {
        return switch (hue) {
            case POVERTY -> "#0b5cad";
            case UNEMPLOYMENT -> "#b3470e";
            case PROGRAMME -> "#1b7f5c";
            case CONTEXT -> "#6d4a86";
        };
    }

    /** Five classes of one hue, light to dark; neighbours differ in lightness by about the same step. */
    public static List<String> ramp(Hue hue) {
        return switch (hue) {
            case POVERTY -> List.of("#dbe8f4", "#a9c9e8", "#6fa3d6", "#2f76bd", "#0a4279");
            case UNEMPLOYMENT -> List.of("#fbe5d6", "#f5c09c", "#e6935d", "#b8541f", "#7c2f08");
            case PROGRAMME -> List.of("#d8efe5", "#a4d8c1", "#64b896", "#237d5c", "#0d5540");
            case CONTEXT -> List.of("#ebe3f1", "#cfbbdd", "#aa8bc0", "#7f5b9b", "#4b2d62");
        };
    }

    /** What each colour becomes on dark paper. The ramps turn round: near the paper is low, far from it is high. */
    static Map<String, String> dark() {
        Map<String, String> dark = new LinkedHashMap<>();
        dark.put(INK, "#e8edf1");
        dark.put(SOFT_INK, "#a9b6c2");
        dark.put(HAIRLINE, "#2b3640");
        dark.put(PAPER, "#11171d");
        dark.put(CAUTION, "#d9a93b");
        dark.put(CONTEXT, "#74828f");
        for (Hue hue : Hue.values()) {
            dark.put(colour(hue), darkColour(hue));
            for (int i = 0; i < ramp(hue).size(); i++) {
                dark.put(ramp(hue).get(i), darkRamp(hue).get(i));
            }
        }
        return dark;
    }

    private static String darkColour(Hue hue) {
        return switch (hue) {
            case POVERTY -> "#6cb0f0";
            case UNEMPLOYMENT -> "#f0955a";
            case PROGRAMME -> "#58c49a";
            case CONTEXT -> "#c0a0dc";
        };
    }

    private static List<String> darkRamp(Hue hue) {
        return switch (hue) {
            case POVERTY -> List.of("#16293c", "#1f4568", "#2f6aa3", "#7db3e8", "#cfe4f8");
            case UNEMPLOYMENT -> List.of("#33210f", "#5a3210", "#8f4c18", "#e99a62", "#fbdcc4");
            case PROGRAMME -> List.of("#122e25", "#1b4a3a", "#256e55", "#6cc4a0", "#cdeee0");
            case CONTEXT -> List.of("#2a2034", "#453458", "#684d86", "#b597cf", "#e8dcf2");
        };
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font semibold(float size) {
        return SEMIBOLD.deriveFont(size);
    }

    static void style(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(hairline());
        plot.setRangeGridlineStroke(HAIR_STROKE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    static void style(ValueAxis axis) {
        axis.setTickLabelFont(regular(SMALL_SIZE));
        axis.setTickLabelPaint(softInk());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        axis.setAxisLinePaint(hairline());
        axis.setAxisLineStroke(HAIR_STROKE);
    }

    static void style(CategoryPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** The width of a text in pixels, the same on every machine. */
    static double widthOf(String text, Font font) {
        return font.getStringBounds(text, UNHINTED).getWidth();
    }

    static Color ink() {
        return Color.decode(INK);
    }

    static Color softInk() {
        return Color.decode(SOFT_INK);
    }

    static Color hairline() {
        return Color.decode(HAIRLINE);
    }

    static Color paper() {
        return Color.decode(PAPER);
    }

    static Color caution() {
        return Color.decode(CAUTION);
    }

    static Color context() {
        return Color.decode(CONTEXT);
    }

    static Color strong(Hue hue) {
        return Color.decode(colour(hue));
    }

    private static BasicStroke round(float width, float @Nullable [] dash) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }
}
