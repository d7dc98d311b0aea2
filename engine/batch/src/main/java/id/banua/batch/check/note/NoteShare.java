package id.banua.batch.check.note;

import id.banua.batch.check.Message;
import id.banua.batch.check.note.PrintedNumber.Reading;
import id.banua.batch.conform.Amount;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Shares in a note: "88,499 of 2,246,000" beside a percentage, "about 70 % of 508" beside a count. */
final class NoteShare {
    private static final Pattern OF = Pattern.compile("[^\\d%]{0,24}?(\\bdari\\b|\\bof\\b|/)[^\\d%]{0,24}");
    private static final Pattern NO_COUNT = Pattern.compile("poin|point|pers[eo]n\\b|per ?cent|%");
    private static final Pattern PERCENT_OF =
            Pattern.compile("[^\\p{L}\\d]*(%|persen|per ?cent)[^\\p{L}\\d]*(dari|of)\\b[^\\d%]{0,24}");
    private static final Pattern ABOUT = Pattern.compile(
            "(sekitar|kurang lebih|kira-kira|hampir|lebih dari|about|almost|nearly|some|over|~)[^\\p{L}\\d]*$");

    private NoteShare() {}

    /** A numerator and a denominator beside a percentage that does not follow from them. */
    static Optional<Message> beside(Amount percent, String note) {
        return pairs(note, (part, whole) -> {
            String between = note.substring(part.end(), whole.start());
            boolean isShare = OF.matcher(between).matches()
                    && !NO_COUNT.matcher(between).find()
                    && !whole.isYear()
                    && !ToldChange.endsWithVerb(note.substring(0, part.start()));
            return isShare
                    ? Fraction.misfit(fractions(part, whole), percent.value(), percent.halfWidth())
                    : Optional.empty();
        });
    }

    /** A percentage of a whole beside a count that is another share of it. */
    static Optional<Message> ofWhole(Amount count, String note) {
        return pairs(note, (percent, whole) -> {
            boolean isShare = PERCENT_OF
                            .matcher(note.substring(percent.end(), whole.start()))
                            .matches()
                    && !whole.isYear()
                    && !whole.isPrinted(count.value());
            double told = percent.readings().get(0).digits();
            double slack = ABOUT.matcher(note.substring(0, percent.start())).find()
                    ? roundedTo(told) / 2
                    : percent.readings().get(0).halfWidth();
            return isShare ? Fraction.misfit(fractions(count, whole), told, slack) : Optional.empty();
        });
    }

    /** The first message about two numbers that follow each other. */
    private static Optional<Message> pairs(
            String note, BiFunction<PrintedNumber, PrintedNumber, Optional<Message>> examine) {
        List<PrintedNumber> numbers = PrintedNumber.in(note);
        return IntStream.range(1, numbers.size())
                .boxed()
                .flatMap(next -> examine.apply(numbers.get(next - 1), numbers.get(next)).stream())
                .findFirst();
    }

    private static List<Fraction> fractions(PrintedNumber part, PrintedNumber whole) {
        return part.readings().stream()
                .flatMap(above -> whole.readings().stream()
                        .filter(below -> below.value() > above.value())
                        .map(below -> new Fraction(above, below)))
                .toList();
    }

    private static List<Fraction> fractions(Amount part, PrintedNumber whole) {
        Reading exact = new Reading(part.value(), 1, part.halfWidth());
        return whole.readings().stream()
                .map(reading -> new Fraction(exact, reading))
                .toList();
    }

    /** The unit of the last digit that is not zero: 70 is rounded to tens. */
    private static double roundedTo(double told) {
        double unit = 1;
        while (told % (10 * unit) == 0 && unit < told) {
            unit *= 10;
        }
        return unit;
    }
}
