package id.banua.dashboard.chart;

import java.awt.RenderingHints;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Draws with Batik and writes its tree as short SVG: each shape with the few attributes it needs, none of the
 * defaults, no clip (nothing is drawn outside), colours as hexadecimal numbers that a style sheet can select.
 */
final class SvgPaper {
    private static final DOMImplementation DOM = dom();
    private static final List<String> STYLE = List.of(
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "fill-opacity",
            "stroke-opacity",
            "font-size",
            "font-family");
    private static final Map<String, String> DEFAULTS = Map.of(
            "stroke-width",
            "1",
            "stroke-dasharray",
            "none",
            "stroke-linecap",
            "butt",
            "stroke-linejoin",
            "miter",
            "fill-opacity",
            "1",
            "stroke-opacity",
            "1");
    private static final List<String> GEOMETRY =
            List.of("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points");

    private final Markup markup;

    private SvgPaper(Markup markup) {
        this.markup = markup;
    }

    /** Appends the drawing to the markup of an open {@code svg} element. */
    static void draw(Picture.Drawing drawing, Markup markup) {
        Document document = DOM.createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(graphics);
        new SvgPaper(markup).children(graphics.getRoot(), Map.of());
    }

    private void children(Element parent, Map<String, String> inherited) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("defs")) {
                Map<String, String> style = style(element, inherited);
                if (element.getTagName().equals("g")) {
                    children(element, style);
                } else {
                    leaf(element, style);
                }
            }
        }
    }

    private void leaf(Element element, Map<String, String> style) {
        boolean isText = element.getTagName().equals("text");
        markup.open(element.getTagName());
        for (String name : GEOMETRY) {
            if (element.hasAttribute(name)) {
                markup.attribute(name, element.getAttribute(name));
            }
        }
        if (isText) {
            text(style);
            markup.text(element.getTextContent());
        } else {
            shape(element.getTagName(), style);
        }
        markup.close(element.getTagName());
    }

    private void text(Map<String, String> style) {
        markup.attribute("fill", colour(style.getOrDefault("fill", "black")));
        markup.attribute("font-size", style.getOrDefault("font-size", "12").replace("px", ""));
        if (Typeface.isSemibold(style.getOrDefault("font-family", ""))) {
            markup.attribute("font-weight", "600");
        }
    }

    private void shape(String tag, Map<String, String> style) {
        boolean isStroked = !style.getOrDefault("stroke", "none").equals("none");
        if (!tag.equals("line")) {
            markup.attribute("fill", colour(style.getOrDefault("fill", "black")));
            unlessDefault(style, "fill-opacity");
        }
        if (isStroked) {
            markup.attribute("stroke", colour(style.getOrDefault("stroke", "black")));
            unlessDefault(style, "stroke-opacity");
            unlessDefault(style, "stroke-width");
            unlessDefault(style, "stroke-dasharray");
            unlessDefault(style, "stroke-linecap");
            unlessDefault(style, "stroke-linejoin");
        }
    }

    private void unlessDefault(Map<String, String> style, String name) {
        String value = style.get(name);
        if (value != null && !value.equals(DEFAULTS.get(name))) {
            markup.attribute(name, value);
        }
    }

    private static Map<String, String> style(Element element, Map<String, String> inherited) {
        Map<String, String> style = new HashMap<>(inherited);
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (STYLE.contains(attribute.getNodeName())) {
                style.put(attribute.getNodeName(), attribute.getNodeValue());
            }
        }
        return style;
    }

    /** Batik writes {@code rgb(11,92,173)} or a name; style sheets look for {@code #0b5cad}. */
    private static String colour(String batik) {
        if (batik.startsWith("rgb(")) {
            String[] parts = batik.substring(4, batik.length() - 1).split(",");
            return String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Integer.valueOf(parts[0]),
                    Integer.valueOf(parts[1]),
                    Integer.valueOf(parts[2]));
        }
        return batik.equals("white") ? HouseTheme.PAPER : batik;
    }

    private static DOMImplementation dom() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's own XML parser cannot be had", e);
        }
    }
}
