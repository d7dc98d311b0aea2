package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.person.CardNumber;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordReading;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** A NIK that can be right tells the same person as the record. */
public final class NumberFitsPerson implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "nik_fits_person",
            Severity.WARN,
            new Message("NIK sesuai orangnya", "The NIK fits the person"),
            new Message(
                    "NIK memuat tanggal lahir, jenis kelamin, dan wilayah penerbit. NIK tetap seumur hidup walau tanggal lahir dibetulkan atau wilayah dimekarkan, maka beda itu hanya peringatan.",
                    "A NIK tells date of birth, sex and issuing region. It stays for life though a date of birth is corrected or a region split, so a difference is a warning only."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final UTF8String FEMALE = UTF8String.fromString("female");

    @Override
    public List<Check> checks(RecordType type) {
        if (!type.has(RecordType.NIK)) {
            return List.of();
        }
        int nik = type.place(RecordType.NIK);
        int birth = type.place("birth_date");
        int sex = type.place("sex");
        return List.of(
                check(
                        reading -> isBornAsNikTells(reading, nik, birth),
                        new Message(
                                "NIK dengan tanggal lahir catatan ini diharapkan, ditemukan tanggal lain",
                                "A NIK with the record's date of birth was expected, found another date")),
                check(
                        reading -> isOfSexOfNik(reading, nik, sex),
                        new Message(
                                "NIK dengan jenis kelamin catatan ini diharapkan, ditemukan yang lain",
                                "A NIK with the record's sex was expected, found the other")),
                check(
                        RecordReading::isNikOfTodaysRegency,
                        new Message(
                                "NIK dari kabupaten/kota dalam buku kode diharapkan, ditemukan kode lama atau salah",
                                "A NIK of a regency of the code book was expected, found an old or a wrong code")));
    }

    private static Check check(Check.Test test, Message message) {
        return Check.of(CARD, RecordType.NIK, test, message);
    }

    private static boolean isBornAsNikTells(RecordReading reading, int nik, int birth) {
        UTF8String number = reading.row().text(nik);
        Integer born = birth < 0 ? null : reading.row().day(birth);
        return number == null
                || born == null
                || reading.nikFault() != null
                || CardNumber.isBornOn(number.toString(), LocalDate.ofEpochDay(born));
    }

    private static boolean isOfSexOfNik(RecordReading reading, int nik, int sex) {
        UTF8String number = reading.row().text(nik);
        UTF8String word = sex < 0 ? null : reading.row().text(sex);
        return number == null
                || word == null
                || reading.nikFault() != null
                || CardNumber.isWoman(number.toString()) == word.equals(FEMALE);
    }
}
