package id.banua.dashboard.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Turns a picture into bytes. The same picture gives the same bytes each time. */
public final class Pictures {
    private static final int PNG_SCALE = 2;
    private static final int FILE_MARGIN = 16;

    private Pictures() {}

    /** SVG to be written into a page: no font inside, transparent, colours that the page's style sheet may re-tune. */
    public static String svg(Picture picture) {
        Markup markup = new Markup();
        markup.open("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        markup.attribute("class", "picture").attribute("viewBox", "0 0 " + picture.width() + " " + picture.height());
        markup.attribute("width", picture.width()).attribute("height", picture.height());
        markup.attribute("font-family", HouseTheme.FONT_STACK);
        markup.attribute("role", "img").attribute("aria-label", picture.alt());
        if (!picture.title().isBlank()) {
            markup.element("title", picture.title());
        }
        markup.element("desc", picture.alt());
        SvgPaper.draw(picture.drawing(), markup);
        return markup.close("svg").toString();
    }

    /**
     * The same SVG as a file that stands alone: with its typeface, paper and margin, and its own dark scheme. The
     * answer that carries it must allow {@code style-src 'unsafe-inline'} and {@code font-src data:}.
     */
    public static String file(String svg) {
        return SvgFile.of(svg, FILE_MARGIN);
    }

    /** PNG at twice the size on white paper with a margin, for slides and letters. */
    public static byte[] png(Picture picture) {
        int width = (picture.width() + 2 * FILE_MARGIN) * PNG_SCALE;
        int height = (picture.height() + 2 * FILE_MARGIN) * PNG_SCALE;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(HouseTheme.paper());
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(PNG_SCALE, PNG_SCALE);
        graphics.translate(FILE_MARGIN, FILE_MARGIN);
        picture.drawing().draw(graphics);
        graphics.dispose();
        return Png.encode(image);
    }
}
