package id.banua.dashboard.chart;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands at the end of a line: of a subject its last value and round, of context its name.
 *
 * @param mark the mark of the round, where a subject has more than one
 * @param last the point the label belongs to
 */
record EndLabel(Optional<Mark> mark, String value, List<String> words, Color colour, TrendPoint last) {
    static final int LINE_HEIGHT = 15;
    static final int MARK_WIDTH = 12;

    static EndLabel of(TrendLine line, List<TrendLine> all, Hue hue, ValueFormat format, double width) {
        TrendPoint last = line.points().get(line.points().size() - 1);
        List<String> words = TextWrap.lines(line.label(), wordFont(), width);
        if (!line.subject()) {
            return new EndLabel(Optional.empty(), "", words, HouseTheme.softInk(), last);
        }
        boolean isOneOfMany = all.stream().filter(TrendLine::subject).count() > 1;
        Optional<Mark> mark = isOneOfMany ? Optional.of(Mark.of(line.marker())) : Optional.empty();
        if (TrendRenderer.standsBesideRounds(line, all)) {
            return new EndLabel(mark, "", words, HouseTheme.softInk(), last);
        }
        return new EndLabel(mark, format.format(last.value()), words, HouseTheme.strong(hue), last);
    }

    /** The labels of a chart. Rounds of the same context region share one, at the line that reaches furthest. */
    static List<EndLabel> all(List<TrendLine> lines, Hue hue, ValueFormat format, double width) {
        List<TrendLine> labelled = new ArrayList<>();
        for (TrendLine line : lines) {
            Optional<TrendLine> namesake = labelled.stream()
                    .filter(other -> !line.subject() && !other.subject())
                    .filter(other -> other.label().equals(line.label()))
                    .findFirst();
            if (line.points().isEmpty() || (line.label().isEmpty() && !line.subject())) {
                continue;
            }
            if (namesake.isPresent() && end(namesake.get()) >= end(line)) {
                continue;
            }
            namesake.ifPresent(labelled::remove);
            labelled.add(line);
        }
        return labelled.stream()
                .map(line -> of(line, lines, hue, format, width))
                .sorted(Comparator.comparingDouble((EndLabel label) -> label.last.value())
                        .reversed())
                .toList();
    }

    static Font valueFont() {
        return HouseTheme.semibold(HouseTheme.LABEL_SIZE);
    }

    static Font wordFont() {
        return HouseTheme.regular(HouseTheme.LABEL_SIZE);
    }

    double width() {
        double text = Math.max(HouseTheme.widthOf(value, valueFont()), TextWrap.widest(words, wordFont()));
        return text + (mark.isPresent() ? MARK_WIDTH : 0);
    }

    int height() {
        return (words.size() + (value.isEmpty() ? 0 : 1)) * LINE_HEIGHT + 3;
    }

    private static double end(TrendLine line) {
        return line.points().get(line.points().size() - 1).position();
    }
}
