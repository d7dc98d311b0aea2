package id.banua.batch.linkage.compare;

/** A day of birth as written, which need not exist in a calendar. */
public record BirthDate(int year, int month, int day) {
    private static final int HUNDRED = 100;

    /** From its eight digits, year first. */
    public static BirthDate of(int digits) {
        return new BirthDate(digits / (HUNDRED * HUNDRED), digits / HUNDRED % HUNDRED, digits % HUNDRED);
    }

    /** Eight digits, year first. */
    public int digits() {
        return (year * HUNDRED + month) * HUNDRED + day;
    }

    /** Four digits, month first. */
    public int dayOfYear() {
        return month * HUNDRED + day;
    }

    /** The same number for a date and for the one with day and month exchanged. */
    public int digitsInAnyOrder() {
        return month <= day ? digits() : swapped().digits();
    }

    BirthDate swapped() {
        return new BirthDate(year, day, month);
    }

    /** How many of the eight digits differ. */
    int differingDigits(BirthDate other) {
        int count = 0;
        for (int a = digits(), b = other.digits(); a > 0 || b > 0; a /= 10, b /= 10) {
            count += a % 10 == b % 10 ? 0 : 1;
        }
        return count;
    }
}
