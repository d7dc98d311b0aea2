package id.banua.batch.check.note;

import id.banua.batch.check.Message;
import id.banua.batch.conform.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sum in a note: "1,640 domestic + 300 abroad". */
record NoteSum(double value, double halfWidth) {
    private static final Pattern PLUS = Pattern.compile("[^\\d+]*\\+[^\\d+]*");

    /**
     * Why a count is not the sum that stands beside it; empty where it is, or where the sum speaks of something else.
     *
     * @param factor from the printed unit to that of the amount: the note may speak in either
     */
    static Optional<Message> beside(Amount amount, double factor, String note) {
        List<NoteSum> readings = readings(parts(note));
        boolean fits = readings.stream().anyMatch(sum -> sum.fits(amount, 1) || sum.fits(amount, factor));
        return fits
                ? Optional.empty()
                : readings.stream()
                        .filter(sum -> Fraction.isSameThing(sum.value, amount.value())
                                || Fraction.isSameThing(sum.value * factor, amount.value()))
                        .findFirst()
                        .map(sum -> Message.of(
                                "Jumlah dalam catatan adalah %s (± %s), ditemukan %s",
                                "The sum in the note is %s (± %s), found %s",
                                sum.value,
                                sum.halfWidth,
                                amount.value()));
    }

    /** The numbers of the first chain that plus signs hold together. */
    private static List<PrintedNumber> parts(String note) {
        List<PrintedNumber> numbers = PrintedNumber.in(note);
        List<PrintedNumber> parts = new ArrayList<>();
        for (int next = 1; next < numbers.size(); next++) {
            PrintedNumber before = numbers.get(next - 1);
            boolean isAdded = PLUS.matcher(
                            note.substring(before.end(), numbers.get(next).start()))
                    .matches();
            if (isAdded && parts.isEmpty()) {
                parts.add(before);
            }
            if (isAdded) {
                parts.add(numbers.get(next));
            } else if (!parts.isEmpty()) {
                break;
            }
        }
        return parts;
    }

    /** The sum in every way of reading the numbers; none without numbers. */
    private static List<NoteSum> readings(List<PrintedNumber> parts) {
        List<NoteSum> sums = parts.isEmpty() ? List.of() : List.of(new NoteSum(0, 0));
        for (PrintedNumber part : parts) {
            sums = sums.stream()
                    .flatMap(sum -> part.readings().stream()
                            .map(reading ->
                                    new NoteSum(sum.value + reading.value(), sum.halfWidth + reading.halfWidth())))
                    .toList();
        }
        return sums;
    }

    private boolean fits(Amount amount, double factor) {
        return Math.abs(value * factor - amount.value()) <= halfWidth * factor + amount.halfWidth();
    }
}
