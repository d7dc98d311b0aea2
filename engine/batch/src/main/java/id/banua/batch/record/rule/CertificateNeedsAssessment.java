package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.row.RecordRow;
import id.banua.batch.record.schema.RecordType;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** Only a passed assessment certifies. */
public final class CertificateNeedsAssessment implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "certificate_needs_assessment",
            Severity.WARN,
            new Message("Sertifikat berdasar uji kompetensi", "A certificate follows from an assessment"),
            new Message(
                    "Jam pelajaran (JPL) tidak menyertifikasi: sertifikat kompetensi hanya terbit sesudah asesmen LSP dengan hasil kompeten. Tanpa itu sertifikatnya dianggap tidak diketahui.",
                    "Lesson hours (JPL) do not certify: a certificate of competence follows only from an assessment by an LSP that was passed. Without one the certificate counts as not known."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String CERTIFIED_ON = "certified_on";
    private static final String ASSESSMENT = "assessment";
    private static final UTF8String COMPETENT = UTF8String.fromString("competent");
    private static final String NUMBER = "certificate_number";

    @Override
    public List<Check> checks(RecordType type) {
        int certified = type.place(CERTIFIED_ON);
        int number = type.place(NUMBER);
        int assessment = type.place(ASSESSMENT);
        if (certified < 0 || number < 0 || assessment < 0) {
            return List.of();
        }
        return List.of(Check.of(
                        CARD,
                        CERTIFIED_ON,
                        reading -> {
                            RecordRow row = reading.row();
                            boolean isCertified = row.isFilled(certified) || row.isFilled(number);
                            return !isCertified || COMPETENT.equals(row.text(assessment));
                        },
                        new Message(
                                "Hasil asesmen competent diharapkan di samping sertifikat, tidak ditemukan; sertifikat dianggap tidak diketahui",
                                "The assessment competent was expected beside a certificate, not found; the certificate counts as not known"))
                .withUnknown(
                        CERTIFIED_ON, NUMBER, "certificate_scheme", "certificate_body", "certificate_valid_until"));
    }
}
