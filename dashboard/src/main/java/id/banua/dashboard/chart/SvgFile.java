package id.banua.dashboard.chart;

import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a file of the SVG of a page: adds what the page gave it. */
final class SvgFile {
    private static final Pattern SIZE =
            Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\" width=\"\\d+\" height=\"\\d+\"([^>]*>)");
    private static final String STYLE = style();

    private SvgFile() {}

    static String of(String svg, int margin) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new IllegalArgumentException("Expected an SVG of this house with viewBox, width and height");
        }
        MatchResult found = size.toMatchResult();
        int width = Integer.parseInt(found.group(1)) + 2 * margin;
        int height = Integer.parseInt(found.group(2)) + 2 * margin;
        Markup root = new Markup();
        root.raw(svg.substring(0, found.start()));
        root.raw("viewBox=\"" + -margin + " " + -margin + " " + width + " " + height + "\"");
        root.attribute("width", width)
                .attribute("height", height)
                .raw(found.group(3))
                .raw(STYLE);
        root.open("rect").attribute("x", -margin).attribute("y", -margin).attribute("width", width);
        root.attribute("height", height).attribute("fill", HouseTheme.PAPER).close("rect");
        return root.raw(svg.substring(found.end())).toString();
    }

    private static String style() {
        return "<style>" + face(Typeface.REGULAR) + face(Typeface.SEMIBOLD)
                + "@media screen and (prefers-color-scheme:dark){" + DarkScheme.rules() + "}</style>";
    }

    private static String face(int weight) {
        byte[] font = Typeface.file(weight, "woff2");
        return "@font-face{font-family:'Source Sans Pro';font-weight:" + weight + ";src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(font) + ")}";
    }
}
