package id.banua.dashboard.chart;

import java.awt.Graphics2D;

/**
 * A drawing that knows its size and what to tell those who do not see it. {@link Pictures} turns it into bytes.
 *
 * @param title the short name of the picture
 * @param alt the sentence that says what it shows
 */
public record Picture(int width, int height, String title, String alt, Drawing drawing) {

    /** Draws the whole picture from the origin. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Graphics2D graphics);
    }
}
