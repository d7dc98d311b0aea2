package id.banua.dashboard.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its spaces; no-break spaces hold. A word that is too long stays whole. */
final class TextWrap {
    private TextWrap() {}

    static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            if (line.length() > 0 && HouseTheme.widthOf(line + " " + word, font) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    static double widest(List<String> lines, Font font) {
        return lines.stream()
                .mapToDouble(line -> HouseTheme.widthOf(line, font))
                .max()
                .orElse(0);
    }
}
