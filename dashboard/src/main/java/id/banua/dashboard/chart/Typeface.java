package id.banua.dashboard.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Source Sans Pro from its WebJar: the same letters on every machine, whatever fonts it has. */
final class Typeface {
    static final int REGULAR = 400;
    static final int SEMIBOLD = 600;

    private static final String FOLDER = "/META-INF/resources/webjars/fontsource__source-sans-pro/5.2.5/files/";

    private Typeface() {}

    /** The letters for AWT. */
    static Font font(int weight) {
        try {
            byte[] sfnt = Woff.unpack(file(weight, "woff"));
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(sfnt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Source Sans Pro " + weight + " is not a font AWT can read", e);
        }
    }

    /** True for the family name that AWT gives the semibold letters. */
    static boolean isSemibold(String family) {
        return family.contains("SemiBold");
    }

    /** The file of a weight, {@code woff} or {@code woff2}, Latin letters only. */
    static byte[] file(int weight, String suffix) {
        String name = FOLDER + "source-sans-pro-latin-" + weight + "-normal." + suffix;
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
