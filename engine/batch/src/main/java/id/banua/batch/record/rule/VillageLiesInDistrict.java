package id.banua.batch.record.rule;

import id.banua.batch.check.Message;
import id.banua.batch.check.RuleCard;
import id.banua.batch.check.Severity;
import id.banua.batch.record.Check;
import id.banua.batch.record.RecordReading;
import id.banua.batch.record.RecordRule;
import id.banua.batch.record.schema.RecordType;
import java.util.List;

/** The village lies in the district of the record, where the code book knows it. */
public final class VillageLiesInDistrict implements RecordRule {
    private static final long serialVersionUID = 1L;

    private static final RuleCard CARD = new RuleCard(
            "village_lies_in_district",
            Severity.WARN,
            new Message("Desa terletak di kecamatannya", "The village lies in its district"),
            new Message(
                    "Buku kode mengenal sebagian desa. Desa yang ditulis di bawah kecamatan lain biasanya dipindah saat data digabung.",
                    "The code book knows some villages. One that is written under another district was usually moved when data were put together."));

    @Override
    public RuleCard card() {
        return CARD;
    }

    private static final String VILLAGE = "village";

    @Override
    public List<Check> checks(RecordType type) {
        if (!type.has(VILLAGE) || !type.has(RecordType.REGION_CODE)) {
            return List.of();
        }
        return List.of(Check.of(
                        CARD,
                        VILLAGE,
                        reading -> reading.villageElsewhere() == null,
                        new Message(
                                "Desa di kecamatan catatan ini diharapkan; menurut buku kode desa itu terletak di %s",
                                "A village of the record's district was expected; by the code book it lies in %s"))
                .withWords(RecordReading::villageElsewhere));
    }
}
