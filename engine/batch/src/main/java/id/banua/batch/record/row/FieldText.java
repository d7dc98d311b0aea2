package id.banua.batch.record.row;

import id.banua.batch.record.schema.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Text of a field in, its value as Spark keeps it out; null for text that is no such value. Nothing here throws. */
final class FieldText {
    private static final int DATE_LENGTH = 10;
    private static final int MOST_DIGITS = 18;
    private static final int MONTHS = 12;

    private FieldText() {}

    static @Nullable Object value(Field.Kind kind, UTF8String text) {
        return switch (kind) {
            case STRING -> text;
            case INTEGER -> whole(text);
            case NUMBER -> number(text);
            case DATE -> date(text);
            case BOOLEAN -> flag(text);
        };
    }

    private static @Nullable Long whole(UTF8String text) {
        int from = text.getByte(0) == '-' ? 1 : 0;
        int length = text.numBytes();
        if (length == from || length - from > MOST_DIGITS) {
            return null;
        }
        long value = 0;
        for (int i = from; i < length; i++) {
            int digit = text.getByte(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            value = 10 * value + digit;
        }
        return from == 1 ? -value : value;
    }

    /** A decimal point, no exponent, no thousands separators. */
    private static @Nullable Double number(UTF8String text) {
        Long whole = whole(text);
        if (whole != null) {
            return (double) whole;
        }
        String decimal = text.toString();
        return decimal.matches("-?\\d{1,300}(\\.\\d{1,300})?") ? Double.valueOf(decimal) : null;
    }

    /** Days since 1970-01-01. */
    private static @Nullable Integer date(UTF8String text) {
        if (text.numBytes() != DATE_LENGTH || text.getByte(4) != '-' || text.getByte(7) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, DATE_LENGTH);
        boolean exists = year >= 0
                && month >= 1
                && month <= MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? (int) LocalDate.of(year, month, day).toEpochDay() : null;
    }

    private static int digits(UTF8String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.getByte(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static @Nullable Boolean flag(UTF8String text) {
        return switch (text.toString().toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> null;
        };
    }
}
