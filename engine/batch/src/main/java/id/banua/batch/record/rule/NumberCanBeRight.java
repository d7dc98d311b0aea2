package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.person.NumberFault;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.ArrayList;
import java.util.List;

/** A NIK or KK can be right. */
public final class NumberCanBeRight implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "card_number_can_be_right",
            Severity.WARN,
            new Message("NIK dan KK mungkin benar", "NIK and KK can be right"),
            new Message(
                    "Enam belas angka: wilayah penerbit, tanggal (pada NIK perempuan harinya ditambah 40), nomor urut. Nomor yang tidak mungkin benar dianggap tidak diketahui; catatannya tetap.",
                    "Sixteen digits: issuing region, date (in the NIK of women 40 is added to the day), serial. A number that cannot be right counts as not known; the record stays."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Check> checks(RecordType type) {
        List<Check> checks = new ArrayList<>();
        for (NumberFault fault : NumberFault.values()) {
            if (type.has(RecordType.NIK)) {
                checks.add(Check.of(CARD, RecordType.NIK, reading -> reading.nikFault() != fault, message(fault))
                        .withUnknown(RecordType.NIK));
            }
            if (type.has(RecordType.KK)) {
                checks.add(Check.of(CARD, RecordType.KK, reading -> reading.kkFault() != fault, message(fault))
                        .withUnknown(RecordType.KK));
            }
        }
        return checks;
    }

    private static Message message(NumberFault fault) {
        return switch (fault) {
            case NUMBER_CELL ->
                new Message(
                        "Nomor sebagai teks diharapkan, ditemukan sel angka: lembar kerja hanya menyimpan 15 angka; format kolomnya sebagai teks",
                        "The number as text was expected, found a number cell: spreadsheets keep 15 digits; format the column as text");
            case NOT_16_DIGITS ->
                new Message(
                        "Enam belas angka diharapkan, ditemukan yang lain",
                        "Sixteen digits were expected, found something else");
            case NO_REGION ->
                new Message(
                        "Kode wilayah di depan nomor diharapkan, ditemukan angka yang bukan wilayah",
                        "A region at the front of the number was expected, found digits of none");
            case NO_DATE ->
                new Message(
                        "Tanggal pada angka ke-7 sampai ke-12 diharapkan, ditemukan yang bukan tanggal",
                        "A date in digits 7 to 12 was expected, found none");
            case NO_SERIAL ->
                new Message(
                        "Nomor urut dari 0001 diharapkan, ditemukan 0000",
                        "A serial from 0001 was expected, found 0000");
        };
    }
}
