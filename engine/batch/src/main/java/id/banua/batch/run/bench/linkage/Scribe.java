package id.banua.batch.run.bench.linkage;

import id.banua.batch.linkage.compare.Fingerprint;
import id.banua.batch.simulate.Chance;
import java.nio.ByteBuffer;
import java.sql.Date;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Writes a person down as offices do, errors included.
 *
 * @param noKey the share of records without a valid NIK
 * @param noHousehold the share of records without a KK number
 * @param carelessness how often other errors happen: 1 as often as the rates below say, 0 never
 */
record Scribe(double noKey, double noHousehold, double carelessness) {
    private static final double WRONG_KEY = 0.005;
    private static final double NEW_HOUSEHOLD = 0.08;
    private static final double NO_NAME = 0.002;
    private static final double OTHER_SEX = 0.007;
    private static final double NO_SEX = 0.01;

    private static final double SWAPPED = 0.03;
    private static final double DIGIT = 0.02;
    private static final double STAND_IN = 0.03;
    private static final double NO_DATE = 0.01;
    private static final double OTHER_YEAR = 0.01;

    private static final double NO_VILLAGE = 0.05;
    private static final double MOVED_NEAR = 0.03;
    private static final double MOVED_FAR = 0.02;
    private static final double MISTYPED_VILLAGE = 0.03;

    /** One record: the columns of a register, then the id of the person. */
    Row write(TruePerson person, String recordId, Chance chance) {
        Slips slips = new Slips(chance, carelessness);
        boolean isMovedFar = slips.happens(MOVED_FAR);
        int district =
                isMovedFar ? TrueHousehold.district(64, chance.between(0, 9), chance.between(0, 9)) : person.district();
        boolean isMoved = isMovedFar || slips.happens(MOVED_NEAR);
        String village = isMoved ? TrueVillage.of(district, chance) : person.village();
        boolean isMaleWritten = slips.happens(OTHER_SEX) != person.isMale();
        LocalDate birth = birth(person.birth(), slips);
        return RowFactory.create(
                recordId,
                chance.is(noKey) ? null : key(1, slips.happens(WRONG_KEY) ? other(chance) : person.id()),
                chance.is(noHousehold)
                        ? null
                        : key(2, slips.happens(NEW_HOUSEHOLD) ? other(chance) : person.household()),
                unless(slips.happens(NO_NAME), () -> new NameSlips(slips).write(person)),
                birth == null ? null : Date.valueOf(birth),
                unless(slips.happens(NO_SEX), () -> isMaleWritten ? "male" : "female"),
                Integer.toString(district),
                unless(
                        slips.happens(NO_VILLAGE),
                        () -> slips.happens(MISTYPED_VILLAGE) ? slips.mistype(village) : village),
                person.id());
    }

    private static @Nullable String unless(boolean isLeftOut, Supplier<String> text) {
        return isLeftOut ? null : text.get();
    }

    /** A number that nobody has. */
    private static long other(Chance chance) {
        return -chance.between(1, Integer.MAX_VALUE - 1);
    }

    private static @Nullable LocalDate birth(LocalDate birth, Slips slips) {
        if (slips.happens(NO_DATE)) {
            return null;
        }
        if (slips.happens(STAND_IN)) {
            return LocalDate.of(birth.getYear(), 1, 1);
        }
        if (slips.happens(OTHER_YEAR)) {
            return birth.plusYears(slips.chance().is(0.5) ? 1 : -1);
        }
        if (slips.happens(SWAPPED) && birth.getDayOfMonth() <= 12) {
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue());
        }
        return slips.happens(DIGIT) ? otherDigit(birth, slips.chance()) : birth;
    }

    private static LocalDate otherDigit(LocalDate birth, Chance chance) {
        return switch (chance.between(1, 3)) {
            case 1 -> birth.withDayOfMonth(1 + (birth.getDayOfMonth() + 9) % 28);
            case 2 -> birth.withMonth(1 + (birth.getMonthValue() + chance.between(0, 10)) % 12);
            default -> birth.plusYears(chance.is(0.5) ? 10 : -10);
        };
    }

    private static byte[] key(int kind, long id) {
        return ByteBuffer.allocate(16)
                .putLong(Fingerprint.of(kind, id, 1))
                .putLong(Fingerprint.of(kind, id, 2))
                .array();
    }
}
